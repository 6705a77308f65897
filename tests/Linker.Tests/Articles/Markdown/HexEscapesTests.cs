using Linker.Articles.Markdown;
using Xunit;

namespace Linker.Tests.Articles.Markdown;

public class HexEscapesTests
{
    [Theory]
    [InlineData("Q249142<A0>Gtwy", "Q249142\u00A0Gtwy")]
    [InlineData("<E9><AE><80>", "\u00E9\u00AE\u20AC")]
    [InlineData("<7F>", "\u007F")]
    [InlineData("a<FF>", "a\u00FF")]
    [InlineData("<<A0>>", "<\u00A0>")]
    public void A_byte_in_angle_brackets_is_its_character(string written, string decoded) =>
        Assert.Equal(decoded, Decode(written));

    [Theory]
    [InlineData("no escape")]
    [InlineData("<7E>")]
    [InlineData("<41>")]
    [InlineData("<a0>")]
    [InlineData("<Ag>")]
    [InlineData("<A>")]
    [InlineData("<A0")]
    [InlineData("<A0 >")]
    [InlineData("< A0>")]
    [InlineData("<BR/>")]
    [InlineData("< A>")]
    [InlineData("<")]
    [InlineData("")]
    public void Anything_else_stays(string written) => Assert.Equal(written, Decode(written));

    [Fact]
    public void What_stands_before_the_body_stays() => Assert.Equal("<A0> \u00A0", Decode("<A0> <A0>", from: 5));

    [Fact]
    public void Columns_behind_an_escape_are_those_of_the_document()
    {
        var article = ArticleText.Archive("a<A0>b<E9>c Q990002 <A0> Q990003\nQ990004");
        var citations = ArticleText.Facts(article).Citations;
        // The tab is column 1, and each escape is four characters.
        Assert.Equal(
            [("Q990002", 14), ("Q990003", 27), ("Q990004", 2)], citations.Select(citation => (citation.Target, citation.Column)));
        Assert.Equal(5, article.ColumnAt(lineIndex: 1, article.Text.IndexOf("\u00A0b") + 1) - 2);
    }

    private static string Decode(string text, int from = 0)
    {
        var characters = text.ToCharArray();
        return new string(characters, 0, HexEscapes.Decode(characters, from, []));
    }
}
