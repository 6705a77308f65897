using Xunit;

namespace Linker.Tests.Checking.Rules;

public class DeadEndRuleTests
{
    [Fact]
    public void What_is_cited_and_cites_nothing_is_a_dead_end() => Assert.Equal(
        ["kb/100/Q100002/README.md:0:0+0 Info Q100002 is cited by 1 article and cites nothing"],
        Sample.Findings(
            "LNK009",
            Sample.Archive("Q100001", "One", "See Q100002."),
            Sample.Archive("Q100002", "Two", "Text"),
            Sample.Archive("Q100003", "Three", "Text")));
}
