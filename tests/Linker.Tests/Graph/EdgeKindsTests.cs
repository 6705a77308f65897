using Linker.Graph;
using Xunit;

namespace Linker.Tests.Graph;

public class EdgeKindsTests
{
    [Fact]
    public void Every_kind_is_found_by_its_name()
    {
        foreach (var kind in EdgeKinds.All)
        {
            Assert.True(EdgeKinds.TryParse(kind.Name(), out var found));
            Assert.Equal(kind, found);
        }

        Assert.False(EdgeKinds.TryParse("cites", out _));
    }

    [Fact]
    public void Names_are_the_members_in_camel_case()
    {
        foreach (var kind in EdgeKinds.All)
        {
            Assert.Equal(kind.ToString(), char.ToUpperInvariant(kind.Name()[0]) + kind.Name()[1..]);
        }
    }

    [Theory]
    [InlineData(EdgeKind.References, NodeKind.Article)]
    [InlineData(EdgeKind.Mentions, NodeKind.File)]
    [InlineData(EdgeKind.HasKeyword, NodeKind.Keyword)]
    public void Each_kind_leads_to_one_kind_of_node(EdgeKind kind, NodeKind target) =>
        Assert.Equal(target, kind.TargetKind());
}
