using Linker.Articles;
using Linker.Extraction;
using Linker.Ground.Text;
using Linker.Tests.Articles;
using Xunit;

namespace Linker.Tests.Extraction;

public class FactExtractorTests
{
    [Fact]
    public void What_the_headers_say_is_a_fact()
    {
        var facts = ArticleText.Facts(ArticleText.Read(
            "DOCUMENT:Q990001  6-NOV-1989  [x]\nTITLE   :A &quot;Title&quot;\nPRODUCT :Mail\nKEYWORDS:kbone kbtwo\n===\nText"));
        Assert.Equal(("Q990001", "memory", Dialect.Text), (facts.Id, facts.Path, facts.Dialect));
        Assert.Equal(("A \"Title\"", new DateOnly(1989, 11, 6), "Mail"), (facts.Title, facts.LastModified, facts.ProductLine));
        Assert.Equal(["kbone", "kbtwo"], facts.Keywords);
    }

    [Fact]
    public void A_date_that_is_none_is_no_fact() =>
        Assert.Null(ArticleText.Facts(ArticleText.Read("DOCUMENT:Q990001  soon\n===\n")).LastModified);

    [Fact]
    public void An_article_without_a_body_says_nothing()
    {
        var facts = ArticleText.Facts(ArticleText.Read("DOCUMENT:Q990001\n===\n"));
        Assert.Empty(facts.Products);
        Assert.Empty(facts.Citations);
        Assert.Empty(facts.References);
        Assert.Empty(facts.UpdatedFiles);
        Assert.Empty(facts.Texts[FactKind.MentionedFiles]);
    }

    [Fact]
    public void Facts_do_not_change_when_the_next_article_is_read()
    {
        var pool = new StringPool();
        var extractor = new FactExtractor(new KnowledgeBaseIds(), pool);
        var first = extractor.Extract(ArticleText.Text("Q990002 Win.ini http://a.example/"));
        extractor.Extract(ArticleText.Text("Nothing"));
        Assert.Equal("Q990002", Assert.Single(first.References).Target);
        Assert.Single(first.Texts[FactKind.MentionedFiles]);
        Assert.Single(first.Texts[FactKind.Urls]);
    }

    [Fact]
    public void Ids_are_those_of_the_scheme()
    {
        var article = ArticleText.Text("Q990002 and #77");
        var facts = new FactExtractor(new NumberIds(), new StringPool()).Extract(article);
        Assert.Equal("#77", Assert.Single(facts.Citations).Target);
    }

    /// <summary>Ids such as <c>#77</c>.</summary>
    private sealed class NumberIds : IdScheme
    {
        public override int IndexOfCandidate(ReadOnlySpan<char> text) => text.IndexOf('#');

        public override int MatchLength(ReadOnlySpan<char> text) => text is ['#', _, _, ..] ? 3 : 0;

        public override string Canonicalize(ReadOnlySpan<char> id, StringPool pool) => pool.Get(id);
    }
}
