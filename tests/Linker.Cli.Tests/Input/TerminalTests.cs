using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Input;

public sealed class TerminalTests : IDisposable
{
    private static readonly Run Terminal = new() { IsTerminal = true };

    private readonly TemporaryFolder _folder = new();

    public TerminalTests()
    {
        _folder.WriteArticle("kb/a.txt", "Q100001");
        _folder.Write("kb/b.txt", "");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_terminal_sees_a_progress_bar_that_is_gone_in_the_end()
    {
        _folder.WriteArticle("one/a.txt", "Q100001");
        var error = InProcess.Run(Terminal, "extract", _folder["one"]).Error;
        Assert.Contains("Reading", error, StringComparison.Ordinal);
        Assert.Contains("1 of 1 document", error, StringComparison.Ordinal);
        Assert.Contains("\e[2K", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "-n")]
    [InlineData(true, "--no-progress")]
    [InlineData(true, "-q")]
    [InlineData(false, "-v")]
    public void There_is_no_progress_bar_without_a_terminal_or_where_it_is_unwanted(bool isTerminal, string option)
    {
        var error = InProcess.Run(new Run { IsTerminal = isTerminal }, "extract", _folder["kb"], option).Error;
        Assert.DoesNotContain("Reading", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false, "auto", true)]
    [InlineData(true, true, "auto", false)]
    [InlineData(false, false, "auto", false)]
    [InlineData(false, true, "always", true)]
    [InlineData(true, false, "never", false)]
    public void Colour_is_for_terminals_unless_the_user_says_otherwise(
        bool isTerminal, bool isUnwanted, string choice, bool isColored)
    {
        var run = new Run { IsTerminal = isTerminal, IsColorUnwanted = isUnwanted };
        var result = InProcess.Run(run, "extract", _folder["kb"], "-n", "--color", choice);
        Assert.Equal(isColored, result.Error.Contains("linker: \e[1;33mwarning:\e[0m ", StringComparison.Ordinal));
        Assert.Equal(isColored, result.Error.Contains('\e', StringComparison.Ordinal));
    }

    [Fact]
    public void The_progress_bar_has_no_colour_where_none_is_wanted()
    {
        var error = InProcess.Run(Terminal, "extract", _folder["kb"], "--color", "never").Error;
        Assert.DoesNotContain("\e[3", error, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[9", error, StringComparison.Ordinal);
    }
}
