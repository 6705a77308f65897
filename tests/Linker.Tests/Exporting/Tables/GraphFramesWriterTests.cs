using System.Text.Json;
using Linker.Exporting.Tables;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Tables;

public class GraphFramesWriterTests
{
    // Reserved in Spark's ANSI mode or in SQL:2016, by the list of keywords in Spark's documentation of ANSI compliance.
    private const string Reserved =
        "ALL ALTER AND ANY ARRAY AS AT AUTHORIZATION BETWEEN BOTH BY CASE CAST CHECK COLLATE COLUMN COMMIT CONSTRAINT " +
        "CREATE CROSS CUBE CURRENT CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER DELETE DESCRIBE DISTINCT DROP " +
        "ELSE END ESCAPE EXCEPT EXISTS EXTERNAL EXTRACT FALSE FETCH FILTER FOR FOREIGN FROM FULL FUNCTION GLOBAL GRANT " +
        "GROUP GROUPING HAVING IN INNER INSERT INTERSECT INTERVAL INTO IS JOIN LATERAL LEADING LEFT LIKE LOCAL NATURAL " +
        "NO NOT NULL OF ON ONLY OR ORDER OUT OUTER OVERLAPS PARTITION POSITION PRIMARY RANGE REFERENCES REVOKE RIGHT " +
        "ROLLBACK ROLLUP ROW ROWS SELECT SESSION_USER SET SOME START TABLE TABLESAMPLE THEN TIME TO TRAILING TRUE " +
        "TRUNCATE UNION UNIQUE UNKNOWN UPDATE USER USING VALUES WHEN WHERE WINDOW WITH";

    // What algorithms of GraphFrames call the columns that they add, and what the library itself uses within.
    private const string Added =
        "label component pagerank weight count distances attr edge vertex degree inDegree outDegree new_id new_src new_dst";

    private readonly GraphFramesWriter _writer = new();

    [Fact]
    public void Vertices_are_written_to_the_byte_as_documented() => Assert.StartsWith("""
        {"id":"Q100001","kind":"article","name":"The \"full\" one \\N","inCorpus":true,"path":"kb/Q100001.md","alternates":["txt/Q100001.TXT"],"lastModified":"2001-08-09","productLine":"Microsoft Windows NT","keywords":["kbnetwork","kbfix"]}
        {"id":"Q100002","kind":"article","name":"The cited one","inCorpus":true,"path":"kb/Q100002.md","alternates":[],"lastModified":null,"productLine":null,"keywords":[]}
        {"id":"Q100003","kind":"article","name":"Gone","inCorpus":false,"path":null,"alternates":[],"lastModified":null,"productLine":null,"keywords":[]}
        {"id":"Q100004","kind":"article","name":"The earlier fix","inCorpus":true,"path":"kb/Q100004.md","alternates":[],"lastModified":null,"productLine":null,"keywords":[]}
        {"id":"product:microsoft-outlook-98","kind":"product","name":"Microsoft Outlook 98","inCorpus":null,"path":null,"alternates":[],"lastModified":null,"productLine":null,"keywords":[]}

        """, _writer.Files[0].Text(Facts.FullGraph()), StringComparison.Ordinal);

    [Fact]
    public void Edges_are_written_to_the_byte_as_documented()
    {
        var lines = _writer.Files[1].Text(Facts.FullGraph()).Split('\n');
        Assert.Equal("""
            {"src":"Q100001","dst":"Q100002","kind":"references","citedTitle":"The cited one","section":"MORE INFORMATION","line":12,"timesCited":2,"versions":[],"fileRows":[],"isDerived":false,"successions":[]}
            """, lines[0]);
        Assert.Equal("""
            {"src":"Q100001","dst":"product:microsoft-windows-nt-server","kind":"appliesTo","citedTitle":null,"section":null,"line":null,"timesCited":null,"versions":["3.51","4.0"],"fileRows":[],"isDerived":false,"successions":[]}
            """, lines[3]);
        Assert.Equal("""
            {"src":"Q100001","dst":"file:fastfat.sys","kind":"updates","citedTitle":null,"section":null,"line":null,"timesCited":null,"versions":[],"fileRows":[{"fileDate":"1999-09-24","fileTime":"15:55","fileSize":60176,"fileVersion":"4.0","platform":"Alpha"},{"fileDate":null,"fileTime":null,"fileSize":null,"fileVersion":null,"platform":null}],"isDerived":false,"successions":[]}
            """, lines[5]);
        Assert.Equal("""
            {"src":"Q100001","dst":"Q100004","kind":"supersedes","citedTitle":null,"section":null,"line":null,"timesCited":null,"versions":[],"fileRows":[],"isDerived":true,"successions":[{"fileId":"file:fastfat.sys","platform":"Alpha","oldDate":"1999-03-01","newDate":"1999-09-24"}]}
            """, lines[12]);
    }

    [Fact]
    public void Every_line_has_the_same_columns_and_no_list_is_null()
    {
        foreach (var file in _writer.Files)
        {
            var lines = Lines(file.Text(Facts.FullGraph()));
            Assert.Single(lines.Select(line => string.Join(' ', line.Keys)).Distinct());
            foreach (var name in lines[0].Keys)
            {
                var kinds = lines.Select(line => line[name].ValueKind).ToHashSet();
                Assert.True(!kinds.Contains(JsonValueKind.Array) || kinds.Count == 1, name);
            }
        }
    }

    [Fact]
    public void No_column_is_called_like_a_reserved_word_or_a_column_of_the_library()
    {
        var names = _writer.Files.SelectMany(file => Names(Lines(file.Text(Facts.FullGraph())))).ToHashSet();
        Assert.Contains("fileDate", names);
        Assert.Empty(names.Intersect($"{Reserved} {Added}".Split(' '), StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Any_text_is_read_back_as_it_was() => NastyGraphs.ForEvery(graph =>
    {
        var vertices = Lines(_writer.Files[0].Text(graph));
        Assert.Equal(graph.Nodes.ToArray().Select(node => (node.Id, NastyGraphs.Held(node.Label))),
            vertices.Select(line => (line["id"].GetString()!, line["name"].GetString())));
        Assert.Equal(graph.Nodes.ToArray().SelectMany(node => node.Article?.Keywords ?? []).Select(NastyGraphs.Held),
            vertices.SelectMany(line => line["keywords"].EnumerateArray()).Select(one => one.GetString()));
        var edges = Lines(_writer.Files[1].Text(graph));
        Assert.Equal(graph.Edges.ToArray().Select(edge => (graph.Nodes[edge.Source].Id, graph.Nodes[edge.Target].Id)),
            edges.Select(line => (line["src"].GetString()!, line["dst"].GetString()!)));
        Assert.Equal(graph.Edges.ToArray().Select(edge => NastyGraphs.Held(edge.Reference?.Title)),
            edges.Select(line => line["citedTitle"].GetString()));
        Assert.Equal(
            graph.Edges.ToArray().SelectMany(edge => edge.Rows.ToArray()).Select(row => NastyGraphs.Held(row.Platform)),
            edges.SelectMany(line => line["fileRows"].EnumerateArray()).Select(row => row.GetProperty("platform").GetString()));
    });

    private static Dictionary<string, JsonElement>[] Lines(string text) =>
    [
        .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(line)!),
    ];

    private static IEnumerable<string> Names(Dictionary<string, JsonElement>[] lines) =>
        lines.SelectMany(line => line.Keys).Concat(lines
            .Where(line => line.ContainsKey("fileRows"))
            .SelectMany(line => line["fileRows"].EnumerateArray())
            .SelectMany(row => row.EnumerateObject())
            .Select(property => property.Name));
}
