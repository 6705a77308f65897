using Linker.Articles;
using Linker.Articles.Headers;
using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Articles.Headers;

public class TitleTextTests
{
    [Theory]
    [InlineData("Q990001: A Title", "Q990001", "A Title")]
    [InlineData("KB990001: A Title", "Q990001", "A Title")]
    [InlineData("Q990001 A Title", "Q990001", "A Title")]
    [InlineData("Q990001:A Title", "Q990001", "A Title")]
    [InlineData("Q990001 :  A Title", "Q990001", "A Title")]
    [InlineData("A Title", null, "A Title")]
    [InlineData("Q990001A Title", null, "Q990001A Title")]
    [InlineData("About Q990001", null, "About Q990001")]
    [InlineData("Q9900011: A Title", null, "Q9900011: A Title")]
    [InlineData("Q990001", "Q990001", null)]
    [InlineData("Q990001: ", "Q990001", null)]
    [InlineData("", null, null)]
    [InlineData("  A \t long  Title ", null, "A long Title")]
    [InlineData("Q990001: &quot;A&quot; &amp; B &#124; C", "Q990001", "\"A\" & B | C")]
    [InlineData("Q990001: A&nbsp;B", "Q990001", "A B")]
    [InlineData("Q990001: R&D", "Q990001", "R&D")]
    [InlineData("Q990001: A:: B", "Q990001", "A:: B")]
    public void A_title_has_no_id_entities_or_superfluous_white_space(string written, string? id, string? title) =>
        Assert.Equal((id, title), Parse(written));

    private static (string? Id, string? Title) Parse(string written)
    {
        var id = TitleText.Parse(written, new KnowledgeBaseIds(), new StringPool(), out var title);
        return (id, TitleText.OrNull(title));
    }
}
