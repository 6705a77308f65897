using Linker.Articles;
using Xunit;

namespace Linker.Tests.Articles;

public class HeaderTextTests
{
    [Fact]
    public void What_was_said_last_is_kept()
    {
        var text = new HeaderText();
        Assert.Null(text.ToStringOrNull());
        text.Set(new string('x', 1000));
        Assert.Equal(1000, text.Span.Length);
        text.Set("kbone");
        Assert.Equal("kbone", text.ToStringOrNull());
        text.Set(default);
        Assert.Null(text.ToStringOrNull());
    }

    [Fact]
    public void It_is_a_copy()
    {
        var (text, buffer) = (new HeaderText(), "kbone".ToCharArray());
        text.Set(buffer);
        buffer[0] = 'x';
        Assert.Equal("kbone", text.ToStringOrNull());
    }
}
