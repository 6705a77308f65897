using Linker.Exporting.Dot;
using Xunit;

namespace Linker.Tests.Exporting.Dot;

public class DotTextTests
{
    [Theory]
    [InlineData("a \"b\"", """ "a \"b\"" """)]
    [InlineData("C:\\", """ "C:\\" """)]
    [InlineData("\\N \\G \\L", """ "\\N \\G \\L" """)]
    [InlineData("a\nb\r\nc", """ "a\nb\nc" """)]
    [InlineData("a\tb\0", "\"a b\uFFFD\"")]
    [InlineData("AT&T &quot; &#124; &; & ;", """ "AT&T &amp;quot; &amp;#124; &amp;; & ;" """)]
    [InlineData("<b>graph</b>", """ "<b>graph</b>" """)]
    public void A_text_is_quoted(string text, string quoted) =>
        Assert.Equal(quoted.Trim(), Output.Of(output => output.WriteText(text)));

    [Fact]
    public void A_lone_surrogate_is_replaced() =>
        Assert.Equal("\"\uFFFD\"", Output.Of(output => output.WriteText("\uD800")));

    [Fact]
    public void Every_text_is_one_quoted_string_that_says_the_same() => Nasty.ForEvery(text =>
    {
        var quoted = Output.Of(output => output.WriteText(text));
        Assert.DoesNotContain(quoted, char.IsControl);
        Assert.Equal(Shown(text), Unescape(quoted).Replace("&amp;", "&", StringComparison.Ordinal));
    });

    [Fact]
    public void A_tooltip_survives_being_expanded_twice() => Nasty.ForEvery(text =>
    {
        var once = Output.Of(output => output.WriteTooltip(text)).Replace("\\\\", "\\", StringComparison.Ordinal);
        for (var i = once.IndexOf('\\'); i >= 0; i = once.IndexOf('\\', i + 1)) Assert.Contains(once[i + 1], "\u2060n\"");
    });

    [Fact]
    public void Different_ids_stay_different() => Nasty.ForEveryList(ids =>
    {
        var wellFormed = ids.Select(Linker.Graph.NodeIds.WellFormed).Distinct(StringComparer.Ordinal).ToArray();
        var quoted = wellFormed.Select(id => Output.Of(output => output.WriteId(id))).ToArray();
        Assert.Equal(wellFormed.Length, quoted.Distinct(StringComparer.Ordinal).Count());
        Assert.All(quoted, id => Assert.DoesNotContain(id, char.IsControl));
        Assert.All(quoted, id => Unescape(id));
    });

    /// <summary>What a picture can show of a text.</summary>
    private static string Shown(string text) => string.Concat(Linker.Graph.NodeIds.WellFormed(text)
        .Replace("\r\n", "\n", StringComparison.Ordinal)
        .Select(character => character switch
        {
            '\n' => '\n',
            '\t' => ' ',
            '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' => '\uFFFD',
            _ => char.IsControl(character) ? '\uFFFD' : character,
        }));

    /// <summary>Reads a quoted string as Graphviz does, and fails where it ends too early or too late.</summary>
    private static string Unescape(string quoted)
    {
        Assert.Equal('"', quoted[0]);
        var text = new List<char>();
        var i = 1;
        for (; quoted[i] != '"'; i++)
        {
            if (quoted[i] != '\\')
            {
                text.Add(quoted[i]);
                continue;
            }

            i++;
            text.Add(quoted[i] switch
            {
                'n' => '\n',
                '\\' or '"' => quoted[i],
                'u' => 'u',
                _ => throw new FormatException($"\\{quoted[i]} would be expanded"),
            });
        }

        Assert.Equal(quoted.Length - 1, i);
        return string.Concat(text);
    }
}
