using Linker.Comparing;
using Linker.Graph;
using Xunit;

namespace Linker.Tests.Graph;

public class EdgeKindsTests
{
    [Fact]
    public void All_names_come_in_the_order_of_the_kinds() =>
        Assert.Equal(EdgeKinds.All.Select(EdgeKinds.Name), EdgeKinds.Names);

    [Fact]
    public void Every_kind_is_found_by_its_name()
    {
        foreach (var kind in EdgeKinds.All)
        {
            Assert.True(EdgeKinds.TryParse(kind.Name, out var found));
            Assert.Equal(kind, found);
        }

        Assert.False(EdgeKinds.TryParse("cites", out _));
    }

    [Fact]
    public void Names_are_the_members_in_camel_case()
    {
        foreach (var kind in EdgeKinds.All)
        {
            Assert.Equal(kind.ToString(), char.ToUpperInvariant(kind.Name[0]) + kind.Name[1..]);
        }
    }

    [Theory]
    [InlineData(EdgeKind.References, NodeKind.Article)]
    [InlineData(EdgeKind.Mentions, NodeKind.File)]
    [InlineData(EdgeKind.HasKeyword, NodeKind.Keyword)]
    public void Each_kind_leads_to_one_kind_of_node(EdgeKind kind, NodeKind target) =>
        Assert.Equal(target, kind.Target);

    [Theory]
    [InlineData(EdgeKind.References, NodeKind.Article, NodeKind.Article, true)]
    [InlineData(EdgeKind.References, NodeKind.Product, NodeKind.ProductLine, true)]
    [InlineData(EdgeKind.Mentions, NodeKind.ProductLine, NodeKind.File, true)]
    [InlineData(EdgeKind.Mentions, NodeKind.Article, NodeKind.Product, false)]
    [InlineData(EdgeKind.References, NodeKind.File, NodeKind.Article, false)]
    public void Products_and_product_lines_may_stand_for_articles(EdgeKind kind, NodeKind source, NodeKind target, bool can) =>
        Assert.Equal(can, kind.CanLink(source, target));
}
