using Linker.Graph;
using Xunit;

namespace Linker.Tests.Graph;

public class NodeIdsTests
{
    [Theory]
    [InlineData(NodeKind.Product, "Microsoft Windows NT", "product:microsoft-windows-nt")]
    [InlineData(NodeKind.Product, "Microsoft Visual C++", "product:microsoft-visual-c++")]
    [InlineData(NodeKind.Product, "Microsoft C#, 32-bit", "product:microsoft-c#-32-bit")]
    [InlineData(NodeKind.Fix, "Windows NT 4.0 Service Pack 6", "fix:windows-nt-4.0-service-pack-6")]
    [InlineData(NodeKind.ProductLine, " (Windows)  ", "line:windows")]
    [InlineData(NodeKind.Product, "Élan Œuvre", "product:élan-œuvre")]
    [InlineData(NodeKind.Product, "***", "product:%2A%2A%2A")]
    [InlineData(NodeKind.File, "Basesrv.DLL", "file:basesrv.dll")]
    [InlineData(NodeKind.Bulletin, "MS00-070", "bulletin:ms00-070")]
    [InlineData(NodeKind.Keyword, "kbWinOS_2000", "keyword:kbwinos_2000")]
    public void A_text_gives_an_id(NodeKind kind, string text, string id) => Assert.Equal(id, NodeIds.Of(kind, text));

    [Fact]
    public void A_lone_surrogate_does_not_reach_an_id() =>
        Assert.Equal("file:a\uFFFD.dll", NodeIds.Of(NodeKind.File, "a\uD800.dll"));

    [Fact]
    public void An_article_has_no_id_made_from_a_text() =>
        Assert.Throws<ArgumentException>(() => NodeIds.Of(NodeKind.Article, "Q1"));
}
