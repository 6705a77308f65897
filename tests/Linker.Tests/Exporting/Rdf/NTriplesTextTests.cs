using Linker.Exporting.Rdf;
using Xunit;

namespace Linker.Tests.Exporting.Rdf;

public class NTriplesTextTests
{
    [Fact]
    public void Any_text_is_read_back_as_it_was() => Nasty.ForEvery(text =>
    {
        var line = $"<a:> <b:> {Output.Of(output => output.WriteLiteral(text))} .\n";
        Assert.Equal(("a:", "b:", Triples.Literal(text)), Assert.Single(Triples.OfNTriples(line)));
    });

    [Fact]
    public void No_character_that_some_reader_takes_for_the_end_of_a_line_is_written() => Nasty.ForEvery(text =>
        Assert.DoesNotContain(
            Output.Of(output => output.WriteLiteral(text)), unit => char.IsControl(unit) || unit is '\u2028' or '\u2029'));

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("a\"b\\N", "\"a\\\"b\\\\N\"")]
    [InlineData("\t\r\n\0\u001B", "\"\\t\\r\\n\\u0000\\u001B\"")]
    [InlineData("é\U0001F600", "\"é\U0001F600\"")]
    public void Only_what_has_to_be_is_escaped(string text, string expected) =>
        Assert.Equal(expected, Output.Of(output => output.WriteLiteral(text)));

    [Fact]
    public void A_lone_surrogate_becomes_a_replacement_character() =>
        Assert.Equal("\"a\uFFFDb\"", Output.Of(output => output.WriteLiteral("a\uD800b")));
}
