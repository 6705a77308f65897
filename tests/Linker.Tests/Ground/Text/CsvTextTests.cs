using Linker.Ground.Text;
using Linker.Tests.Exporting;
using Linker.Tests.Exporting.Tables;
using Xunit;

namespace Linker.Tests.Ground.Text;

public class CsvTextTests
{
    [Fact]
    public void Any_text_is_read_back_as_it_was() => Nasty.ForEvery(text =>
    {
        var written = Output.Of(output => output.WriteField(text)) + "\n";
        Assert.Equal(NastyGraphs.Held(text), Assert.Single(Assert.Single(Csv.Read(written))));
    });

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("=1+1\r\n\0é", "\"=1+1\r\n\0é\"")]
    public void Only_quotes_are_changed(string text, string expected) =>
        Assert.Equal(expected, Output.Of(output => output.WriteField(text)));

    [Fact]
    public void A_lone_surrogate_becomes_a_replacement_character() =>
        Assert.Equal("\"a\uFFFDb\"", Output.Of(output => output.WriteField("a\uD800b")));
}
