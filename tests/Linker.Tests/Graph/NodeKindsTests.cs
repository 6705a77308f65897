using Linker.Comparing;
using Linker.Graph;
using Xunit;

namespace Linker.Tests.Graph;

public class NodeKindsTests
{
    [Fact]
    public void All_names_come_in_the_order_of_the_kinds() =>
        Assert.Equal(NodeKinds.All.Select(NodeKinds.Name), NodeKinds.Names);

    [Fact]
    public void Every_kind_is_found_by_its_name()
    {
        foreach (var kind in NodeKinds.All)
        {
            Assert.True(NodeKinds.TryParse(kind.Name, out var found));
            Assert.Equal(kind, found);
        }

        Assert.False(NodeKinds.TryParse("Article", out _));
    }

    [Fact]
    public void An_id_tells_its_kind_by_its_prefix()
    {
        foreach (var kind in NodeKinds.All) Assert.Equal(kind, NodeKinds.OfId(kind.IdPrefix + "x"));
    }

    [Theory]
    [InlineData(NodeKind.Article, "article")]
    [InlineData(NodeKind.ProductLine, "productLine")]
    public void Names_are_camel_case(NodeKind kind, string name) => Assert.Equal(name, kind.Name);
}
