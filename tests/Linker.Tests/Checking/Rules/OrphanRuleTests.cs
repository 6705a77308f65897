using Linker.Checking.Documents;
using Xunit;

namespace Linker.Tests.Checking.Rules;

public class OrphanRuleTests
{
    [Fact]
    public void Only_what_cites_nothing_and_is_cited_by_nothing_is_an_orphan() => Assert.Equal(
        ["kb/100/Q100003/README.md:0:0+0 Info Q100003 cites nothing, and nothing cites it"],
        Sample.Findings(
            "LNK008",
            Sample.Archive("Q100001", "One", "See Q100002."),
            Sample.Archive("Q100002", "Two", "Text"),
            Sample.Archive("Q100003", "Three", "See Q100003.")));

    [Fact]
    public void It_is_off_unless_asked_for() => Assert.Empty(Sample.Check([Sample.Archive("Q100001", "One", "Text")], new CheckOptions()).Findings);
}
