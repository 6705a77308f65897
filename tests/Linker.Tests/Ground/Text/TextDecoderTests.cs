using System.Text;
using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Ground.Text;

public class TextDecoderTests
{
    private const string Text = "Q990001: caf\u00E9 \u2013 \u65E5\u672C \U0001F600\r\n";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-16BE", true)]
    public void Unicode_is_read_with_and_without_a_byte_order_mark(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] mark = hasMark ? encoding.GetPreamble() : [];
        Assert.Equal((Text, false), Decode([.. mark, .. encoding.GetBytes(Text)]));
    }

    [Fact]
    public void What_is_no_UTF_8_is_read_as_Windows_1252_and_says_so() =>
        Assert.Equal(("caf\u00E9\u00A0\u20AC\u2019", true), Decode([.. "caf"u8, 0xE9, 0xA0, 0x80, 0x92]));

    [Theory]
    [InlineData(new byte[] { 0x41, 0xC3 })]
    [InlineData(new byte[] { 0x41, 0xC0, 0x80 })]
    [InlineData(new byte[] { 0x41, 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xFF })]
    [InlineData(new byte[] { 0xFF })]
    public void A_cut_overlong_or_surrogate_sequence_is_no_UTF_8(byte[] bytes) => Assert.True(Decode(bytes).IsBroken);

    [Fact]
    public void Every_byte_is_one_character_of_Windows_1252()
    {
        var bytes = Enumerable.Range(0x80, 0x80).Select(value => (byte)value).ToArray();
        var decoded = Decode(bytes).Text;
        Assert.Equal(bytes.Length, decoded.Length);
        Assert.Equal(decoded, string.Concat(bytes.Select(TextDecoder.FromWindows1252)));
    }

    [Fact]
    public void Half_a_UTF_16_unit_at_the_end_is_replaced() =>
        Assert.Equal(("ab\uFFFD", false), Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("ab"), 0x63]));

    [Fact]
    public void An_empty_document_is_empty() => Assert.Equal(("", false), Decode([]));

    [Fact]
    public void A_buffer_that_is_too_small_is_replaced_and_a_large_one_is_kept()
    {
        var buffer = new char[4];
        var length = TextDecoder.Decode("abcdefgh"u8, ref buffer, out _);
        Assert.Equal("abcdefgh", buffer.AsSpan(0, length).ToString());
        var large = buffer;
        Assert.Equal(2, TextDecoder.Decode("ij"u8, ref buffer, out _));
        Assert.Same(large, buffer);
    }

    private static (string Text, bool IsBroken) Decode(byte[] bytes)
    {
        char[] buffer = [];
        var length = TextDecoder.Decode(bytes, ref buffer, out var isBroken);
        return (buffer.AsSpan(0, length).ToString(), isBroken);
    }
}
