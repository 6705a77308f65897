using System.Text;
using System.Text.Json;
using Linker.Ground.Json;
using Linker.Tests.Exporting;
using Xunit;

namespace Linker.Tests.Ground.Json;

public class JsonTextTests
{
    [Theory]
    [InlineData("a \"b\" \\", """ "a \"b\" \\" """)]
    [InlineData("\t\r\n\b\u001B", """ "\t\r\n\u0008\u001B" """)]
    [InlineData("<&>", """ "\u003C\u0026\u003E" """)]
    [InlineData("\u007F\u0085\u2028\u2029", """ "\u007F\u0085\u2028\u2029" """)]
    [InlineData("é中\U0001F600", """ "é中😀" """)]
    public void A_string_is_escaped(string text, string json) =>
        Assert.Equal(json.Trim(), Output.Of(output => output.WriteString(text)));

    [Fact]
    public void A_lone_surrogate_is_replaced() =>
        Assert.Equal("\"a\uFFFDb\"", Output.Of(output => output.WriteString("a\uD800b")));

    [Fact]
    public void Every_string_is_JSON_that_says_the_same() => Nasty.ForEvery(text =>
    {
        var json = Output.Of(output => output.WriteString(text));
        Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), JsonSerializer.Deserialize<string>(json));
        Assert.DoesNotContain(json, character => char.IsControl(character) || character is '<' or '>' or '&');
    });

    [Theory]
    [InlineData('a')]
    [InlineData('中')]
    [InlineData('\0')]
    public void A_string_longer_than_the_buffer_is_written_whole(char character)
    {
        var text = new string(character, 400_000);
        Assert.Equal(text, JsonSerializer.Deserialize<string>(Output.Of(output => output.WriteString(text))));
    }
}
