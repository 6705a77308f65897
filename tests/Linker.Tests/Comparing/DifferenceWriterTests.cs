using System.Text;
using System.Text.Json;
using Linker.Comparing;
using Linker.Graph;
using Linker.Tests.Exporting;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Comparing;

public class DifferenceWriterTests
{
    private static readonly GraphDifference Sample = GraphDifference.Between(
        Facts.Graph(Facts.Article("Q1", "First").Citing("Q2", "Q3"), Facts.Article("Q2", "Second").Naming("a|b.dll")),
        Facts.Graph(
            Facts.Article("Q1", "First \"of all\"") with
            {
                References = [new("Q2", "Second", null, 1, 1), new("Q4", "Gone", null, 2, 1)],
            },
            Facts.Article("Q3", "Third").Naming("a|b.dll")));

    [Fact]
    public void Text_has_a_line_for_each_change() => Assert.Equal("""
        Articles: 1 added, 1 removed, 1 changed
          added    Q3  Third
          removed  Q2  Second
          changed  Q1  First "of all"
                   title: "First" -> "First "of all""

        References: 1 added, 1 removed, 1 broke
          added    Q1 references Q4 (missing)  Gone
          removed  Q1 references Q3 (missing)
          broke    Q1 references Q2  Second
                   title: none -> "Second"

        Facts: 1 added, 1 removed
          added    Q3 mentions file:a|b.dll  a|b.dll
          removed  Q2 mentions file:a|b.dll  a|b.dll

        """, Write("text"));

    [Fact]
    public void Json_has_an_object_for_each_change() => Assert.Equal("""
        {"format":"linker-diff","version":1,
        "articles":[
        {"change":"added","id":"Q3","label":"Third"},
        {"change":"removed","id":"Q2","label":"Second"},
        {"change":"changed","id":"Q1","label":"First \"of all\"","attributes":[{"name":"title","old":"First","new":"First \"of all\""}]}
        ],
        "references":[
        {"change":"added","source":"Q1","target":"Q4","kind":"references","exists":false,"label":"Gone"},
        {"change":"removed","source":"Q1","target":"Q3","kind":"references","exists":false,"label":null},
        {"change":"broke","source":"Q1","target":"Q2","kind":"references","exists":false,"label":"Second","attributes":[{"name":"title","old":null,"new":"Second"}]}
        ],
        "facts":[
        {"change":"added","source":"Q3","target":"file:a|b.dll","kind":"mentions","label":"a|b.dll"},
        {"change":"removed","source":"Q2","target":"file:a|b.dll","kind":"mentions","label":"a|b.dll"}
        ],
        "names":[]
        }

        """, Write("json"));

    [Fact]
    public void Markdown_has_a_row_for_each_change() => Assert.Equal("""
        # Changes of the graph

        ## Articles

        1 added, 1 removed, 1 changed

        | change | id | name | attributes |
        | --- | --- | --- | --- |
        | added | Q3 | Third |  |
        | removed | Q2 | Second |  |
        | changed | Q1 | First "of all" | title: “First” → “First "of all"” |

        ## References

        1 added, 1 removed, 1 broke

        | change | from | kind | to | name | attributes |
        | --- | --- | --- | --- | --- | --- |
        | added | Q1 | references | Q4 (missing) | Gone |  |
        | removed | Q1 | references | Q3 (missing) |  |  |
        | broke | Q1 | references | Q2 | Second | title: none → “Second” |

        ## Facts

        1 added, 1 removed

        | change | from | kind | to | name | attributes |
        | --- | --- | --- | --- | --- | --- |
        | added | Q3 | mentions | file:a\|b.dll | a\|b.dll |  |
        | removed | Q2 | mentions | file:a\|b.dll | a\|b.dll |  |

        """, Write("markdown"));

    [Theory]
    [InlineData("text", "")]
    [InlineData("markdown", "# Changes of the graph\n\nNone.\n")]
    [InlineData(
        "json",
        "{\"format\":\"linker-diff\",\"version\":1,\n\"articles\":[],\n\"references\":[],\n\"facts\":[],\n\"names\":[]\n}\n")]
    public void No_difference_is_said_in_every_format(string format, string expected) =>
        Assert.Equal(expected, Write(format, GraphDifference.Between(Facts.FullGraph(), Facts.FullGraph())));

    [Fact]
    public void Whatever_titles_hold_json_is_exact_and_text_keeps_a_change_a_line() => Nasty.ForEvery(title =>
    {
        var difference = GraphDifference.Between(KnowledgeGraph.Empty, Facts.Graph(Facts.Article("Q1", title)));
        using var json = JsonDocument.Parse(Write("json", difference));
        var label = json.RootElement.GetProperty("articles")[0].GetProperty("label").GetString();
        Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(title)), label);
        Assert.Equal(3, Write("text", difference).Split('\n').Length);
        Assert.Equal(10, Write("markdown", difference).Split('\n').Length);
    });

    private static string Write(string format, GraphDifference? difference = null)
    {
        using var memory = new MemoryStream();
        DifferenceWriters.All.Single(writer => writer.Format == format).Write(difference ?? Sample, memory);
        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
