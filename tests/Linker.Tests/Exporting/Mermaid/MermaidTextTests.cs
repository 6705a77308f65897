using System.Globalization;
using System.Text.RegularExpressions;
using Linker.Exporting.Mermaid;
using Xunit;

namespace Linker.Tests.Exporting.Mermaid;

public class MermaidTextTests
{
    [Theory]
    [InlineData("XADM: \"Stop\" (5%)", "XADM#58; #34;Stop#34; (5#37;)")]
    [InlineData("#35; `a` <b> *c* _d_", "#35;35#59; #96;a#96; #60;b#62; #42;c#42; #95;d#95;")]
    [InlineData(" a  b ", "#32;a #32;b#32;")]
    [InlineData("\0\r\n\uFB02", "#0;#13;#10;#64258;")]
    [InlineData("é中\U0001F600", "é中\U0001F600")]
    public void A_text_is_escaped(string text, string escaped) =>
        Assert.Equal(escaped, Output.Of(output => output.WriteMermaid(text)));

    [Fact]
    public void A_lone_surrogate_is_a_number_too() =>
        Assert.Equal("#55296;a", Output.Of(output => output.WriteMermaid("\uD800a")));

    [Fact]
    public void Every_text_comes_back_and_holds_nothing_that_means_something() => Nasty.ForEvery(text =>
    {
        var escaped = Output.Of(output => output.WriteMermaid(text));
        Assert.DoesNotContain(escaped, character => char.IsControl(character) || "\"<>&`%{}[]|:\\".Contains(character));
        Assert.Equal(text, Decode(escaped));
    });

    /// <summary>The text that Mermaid shows.</summary>
    internal static string Decode(string text) => Regex.Replace(text, "#[0-9]+;", match =>
    {
        var value = int.Parse(match.ValueSpan[1..^1], NumberStyles.None, CultureInfo.InvariantCulture);
        return value <= char.MaxValue ? ((char)value).ToString() : char.ConvertFromUtf32(value);
    });
}
