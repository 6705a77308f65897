using Xunit;

namespace Linker.Tests.Checking.Rules;

public class GluedIdRuleTests
{
    [Fact]
    public void An_id_with_its_title_stuck_to_it_is_found() => Assert.Equal(
        ["kb/100/Q100001/README.md:9:2+7 Warning there is no space between Q100002 and its title"],
        Sample.Findings("LNK004", Sample.Archive("Q100001", "The Source", "Q100002PC NET: Fails With Error")));

    [Fact]
    public void A_space_between_them_is_fine() =>
        Assert.Empty(Sample.Findings("LNK004", Sample.Archive("Q100001", "The Source", "Q100002 PC NET: Fails With Error")));
}
