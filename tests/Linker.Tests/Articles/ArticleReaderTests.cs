using System.Text;
using Linker.Articles;
using Linker.Corpus;
using Linker.Ground.Text;
using Linker.Tests.Corpus;
using Xunit;

namespace Linker.Tests.Articles;

public class ArticleReaderTests
{
    private const string RawText = "DOCUMENT:Q990001\nTITLE   :T\n===\nText\n";
    private const string MarkdownText = "# Q990001: T\n\nText\n";

    [Theory]
    [InlineData(RawText, "article.md", Dialect.Text)]
    [InlineData(MarkdownText, "article.TXT", Dialect.Markdown)]
    [InlineData(RawText, "article", Dialect.Text)]
    public void The_content_and_not_the_name_says_which_dialect_it_is(string content, string name, Dialect dialect)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, content);
        var article = NewReader().Read(new FileDocument(folder[name]), problem => Assert.Fail(problem.Reason))!;
        Assert.Equal((dialect, folder[name]), (article.Dialect, article.Path));
        Assert.Equal("Q990001", article.Id);
        Assert.Equal("T", article.Title);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-16BE", true)]
    public void Both_dialects_are_read_in_every_encoding(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] mark = hasMark ? encoding.GetPreamble() : [];
        foreach (var content in new[] { ArticleText.InText("Caf\u00E9"), ArticleText.InArchive("Caf\u00E9"), ArticleText.InMarkdown("Caf\u00E9") })
        {
            var article = ArticleText.TryRead([.. mark, .. encoding.GetBytes(content)])!;
            Assert.Equal((ArticleText.Id, ArticleText.Title), (article.Id, article.Title));
            Assert.Equal(["Caf\u00E9"], ArticleText.TextsOf(article));
        }
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("PK\u0003\u0004\0\0\0\0", "binary file")]
    [InlineData("Just text.\n", "no article id")]
    [InlineData("# A title\n\nThe article Q990001 is another one.\n", "no article id")]
    [InlineData("\n\n", "no article id")]
    [InlineData("---\ntitle: x\n---\n", "no article id")]
    public void What_is_no_article_is_passed_over_with_a_reason(string content, string reason)
    {
        var problems = new List<CorpusProblem>();
        Assert.Null(ArticleText.TryRead(content, problems));
        var problem = Assert.Single(problems);
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
        Assert.True(problem.IsPassedOver);
    }

    [Fact]
    public void An_unreadable_document_is_passed_over_with_a_reason()
    {
        var problems = new List<CorpusProblem>();
        using var folder = new TemporaryFolder();
        Assert.Null(NewReader().Read(new FileDocument(folder["missing"]), problems.Add));
        Assert.Equal(folder["missing"], Assert.Single(problems).Path);
    }

    [Fact]
    public void A_document_that_is_no_article_and_no_UTF_8_is_reported_once()
    {
        var problems = new List<CorpusProblem>();
        Assert.Null(ArticleText.TryRead([0xE9, 0x20, 0xE9], problems));
        Assert.Single(problems);
    }

    [Fact]
    public void Nothing_of_an_article_is_left_in_the_next_one()
    {
        using var folder = new TemporaryFolder();
        string[] contents =
        [
            ArticleText.InText(string.Concat(Enumerable.Repeat("A long text\n", 10_000))),
            "DOCUMENT:Q990002\n====\n",
            "---\nid: Q990003\ntags: kbone\ndate: 2001-08-09\nproduct: P\nversion: v\ntitle: T\n---\n\n[a](b) ![c](d)\n",
            "# Q990004\n",
            ArticleText.InArchive("Text<A0>x"),
            "---\npermalink: /Q990005/\n---\n",
        ];
        var reader = NewReader();
        var seen = new List<Article>();
        for (var i = 0; i < contents.Length; i++)
        {
            folder.Write($"{i}", contents[i]);
            var document = new FileDocument(folder[$"{i}"]);
            Assert.Equal(Described(NewReader().Read(document, Fail)!), Described(reader.Read(document, Fail)!));
            seen.Add(reader.Read(document, Fail)!);
        }

        Assert.Single(seen.Distinct());
    }

    [Fact]
    public void A_NUL_far_from_the_beginning_does_no_harm()
    {
        var body = new string('x', 9000) + "\n\nQ990002\0Q990003 a\0b.txt\n\0\n";
        foreach (var content in new[] { ArticleText.InText(body), ArticleText.InArchive(body), ArticleText.InMarkdown(body) })
            Assert.Equal(["Q990002", "Q990003"], ArticleText.Facts(ArticleText.Read(content)).References.Select(reference => reference.Target));
    }

    private static ArticleReader NewReader() => new(new KnowledgeBaseIds(), new StringPool());

    private static void Fail(CorpusProblem problem) => Assert.Fail(problem.Reason);

    private static string Described(Article article) => string.Join(
        '\n',
        [
            $"{article.Id} {article.Path} {article.Dialect} {article.Title} {article.TitleLine} {article.LastModified}",
            $"{article.ProductLine} {article.ProductLineLine} {article.Versions} {article.Keywords}",
            .. article.Links.Select(link => link.ToString()),
            .. article.Lines.ToArray().Select((line, i) => $"{line} {article.LineText(i)}"),
        ]);
}
