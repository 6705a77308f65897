using System.Text;
using Linker.Corpus;
using Xunit;

namespace Linker.Tests.Corpus;

public class DocumentContentTests
{
    [Fact]
    public void A_NUL_near_the_beginning_is_binary() => Assert.True(DocumentContent.IsBinary("PK\u0003\u0004\0\0abc"u8));

    [Fact]
    public void Text_in_any_code_page_is_not() => Assert.False(DocumentContent.IsBinary([0x41, 0xE9, 0x93, 0x0D, 0x0A]));

    [Fact]
    public void A_NUL_far_from_the_beginning_does_not_count()
    {
        var content = new byte[DocumentContent.Inspected + 1];
        content.AsSpan(0, DocumentContent.Inspected).Fill((byte)'a');
        Assert.False(DocumentContent.IsBinary(content));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void Wide_text_with_a_byte_order_mark_is_text(string encoding)
    {
        var wide = Encoding.GetEncoding(encoding);
        Assert.False(DocumentContent.IsBinary([.. wide.GetPreamble(), .. wide.GetBytes("Q100001: text")]));
    }

    [Fact]
    public void Utf_16_without_a_byte_order_mark_is_text()
    {
        Assert.False(DocumentContent.IsBinary(Encoding.Unicode.GetBytes("Q100001: caf\u00E9 \u2013")));
        Assert.False(DocumentContent.IsBinary(Encoding.BigEndianUnicode.GetBytes("Q100001: caf\u00E9 \u2013")));
    }

    [Fact]
    public void A_document_is_passed_over_with_a_reason_if_it_is_empty_or_binary()
    {
        Assert.Equal("the file is empty", DocumentContent.ReasonToPassOver([]));
        Assert.Equal("binary file", DocumentContent.ReasonToPassOver([0, 0, 0, 1]));
        Assert.Null(DocumentContent.ReasonToPassOver("text"u8));
    }
}
