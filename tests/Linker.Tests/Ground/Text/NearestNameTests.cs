using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Ground.Text;

public class NearestNameTests
{
    private static readonly string[] Names = ["rules", "overrides", "baseline", "jobs"];

    [Theory]
    [InlineData("rule", "rules")]
    [InlineData("RULES", "rules")]
    [InlineData("urles", "rules")]
    [InlineData("basline", "baseline")]
    [InlineData("override", "overrides")]
    [InlineData("job", "jobs")]
    [InlineData("something", null)]
    [InlineData("", null)]
    public void The_name_with_the_fewest_slips_is_meant(string written, string? name) =>
        Assert.Equal(name, NearestName.Find(written, Names));

    [Fact]
    public void A_very_long_name_is_no_slip() => Assert.Null(NearestName.Find(new string('r', 1_000_000), Names));
}
