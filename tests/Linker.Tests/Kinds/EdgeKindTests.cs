using Xunit;

namespace Linker.Tests.Kinds;

public class EdgeKindTests
{
    [Theory]
    [InlineData("references", "article")]
    [InlineData("mentions", "file")]
    [InlineData("hasKeyword", "keyword")]
    public void Each_kind_leads_to_one_kind_of_node(string kind, string target) =>
        Assert.Equal(target, KindSet.BuiltIn.FindEdge(kind)!.Target.Name);

    [Theory]
    [InlineData("references", "article", "article", true)]
    [InlineData("references", "product", "productLine", true)]
    [InlineData("mentions", "productLine", "file", true)]
    [InlineData("mentions", "article", "product", false)]
    [InlineData("references", "file", "article", false)]
    public void Products_and_product_lines_may_stand_for_articles(string kind, string source, string target, bool can) =>
        Assert.Equal(can, KindSet.BuiltIn.FindEdge(kind)!.CanLink(
            KindSet.BuiltIn.FindNode(source)!, KindSet.BuiltIn.FindNode(target)!));
}
