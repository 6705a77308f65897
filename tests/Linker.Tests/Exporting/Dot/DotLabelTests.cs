using Linker.Exporting.Dot;
using Xunit;

namespace Linker.Tests.Exporting.Dot;

public class DotLabelTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("short", "short")]
    [InlineData("File Manager Shows Wrong Size for Volumes", "File Manager Shows Wrong Size\\nfor Volumes")]
    [InlineData("exactly thirty characters long", "exactly thirty characters long")]
    [InlineData("two\nlines", "two\\nlines")]
    [InlineData("aaaaaaaaaabbbbbbbbbbccccccccccdd", "aaaaaaaaaabbbbbbbbbbcccccccccc\\ndd")]
    public void A_label_is_broken_between_words(string text, string label) =>
        Assert.Equal(label, Output.Of(output => output.WriteWrapped(text)));

    [Fact]
    public void A_long_label_ends_in_an_ellipsis()
    {
        var label = Output.Of(output => output.WriteWrapped(string.Join(' ', Enumerable.Repeat("word", 100))));
        Assert.Equal(DotLabel.MaximumLines, label.Split("\\n").Length);
        Assert.EndsWith("word…", label, StringComparison.Ordinal);
    }

    [Fact]
    public void A_surrogate_pair_is_not_torn() =>
        Assert.DoesNotContain('\uFFFD', Output.Of(output => output.WriteWrapped("a" + string.Concat(Enumerable.Repeat("\U0001F600", 40)))));

    [Fact]
    public void Every_label_ends() => Nasty.ForEvery(text => Output.Of(output => output.WriteWrapped(text)));
}
