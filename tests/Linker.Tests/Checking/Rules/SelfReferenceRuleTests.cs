using Xunit;

namespace Linker.Tests.Checking.Rules;

public class SelfReferenceRuleTests
{
    [Fact]
    public void An_article_that_cites_itself_is_found() => Assert.Equal(
        ["kb/100/Q100001/README.md:10:10+7 Warning Q100001 cites itself"],
        Sample.Findings("LNK005", Sample.Archive("Q100001", "The Source", "See also", "article Q100001 for more.")));

    [Fact]
    public void An_article_that_cites_another_is_fine() =>
        Assert.Empty(Sample.Findings("LNK005", Sample.Archive("Q100001", "The Source", "See Q100002.")));
}
