using Linker.Graph;
using Xunit;

namespace Linker.Tests.Graph;

public class NodeIdsTests
{
    [Theory]
    [InlineData("product", "Microsoft Windows NT", "product:microsoft-windows-nt")]
    [InlineData("product", "Microsoft Visual C++", "product:microsoft-visual-c++")]
    [InlineData("product", "Microsoft C#, 32-bit", "product:microsoft-c#-32-bit")]
    [InlineData("fix", "Windows NT 4.0 Service Pack 6", "fix:windows-nt-4.0-service-pack-6")]
    [InlineData("productLine", " (Windows)  ", "line:windows")]
    [InlineData("product", "Élan Œuvre", "product:élan-œuvre")]
    [InlineData("product", "***", "product:%2A%2A%2A")]
    [InlineData("file", "Basesrv.DLL", "file:basesrv.dll")]
    [InlineData("bulletin", "MS00-070", "bulletin:ms00-070")]
    [InlineData("keyword", "kbWinOS_2000", "keyword:kbwinos_2000")]
    public void A_text_gives_an_id(string kind, string text, string id) =>
        Assert.Equal(id, NodeIds.FromText(KindSet.BuiltIn.FindNode(kind)!, text));

    [Fact]
    public void A_lone_surrogate_does_not_reach_an_id() =>
        Assert.Equal("file:a\uFFFD.dll", NodeIds.FromText(NodeKind.File, "a\uD800.dll"));

    [Fact]
    public void An_article_has_no_id_made_from_a_text() =>
        Assert.Throws<ArgumentException>(() => NodeIds.FromText(NodeKind.Article, "Q1"));
}
