using System.Text;
using Linker.Articles;
using Linker.Corpus;
using Linker.Extraction;
using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Articles;

/// <summary>Articles that tests write as strings, read by the real reader.</summary>
internal static class ArticleText
{
    public const string Id = "Q990001";
    public const string Title = "A Test Article";

    /// <summary>The line of an article in the text dialect on which its body begins.</summary>
    public const int FirstTextLine = 5;

    /// <summary>The line of an archive article in Markdown on which its body begins.</summary>
    public const int FirstArchiveLine = 9;

    /// <summary>Reads the bytes as they are; null where they are no article.</summary>
    public static Article? TryRead(byte[] content, List<CorpusProblem>? problems = null) =>
        new ArticleReader(new KnowledgeBaseIds(), new StringPool())
            .Read(new MemoryDocument(content), problems is null ? NoProblem : problems.Add);

    public static Article? TryRead(string content, List<CorpusProblem>? problems = null) =>
        TryRead(Encoding.UTF8.GetBytes(content), problems);

    public static Article Read(string content) => TryRead(content) ?? throw new InvalidOperationException("no article");

    /// <summary>A document in the text dialect with this body.</summary>
    public static string InText(string body) =>
        $"DOCUMENT:{Id}  06-AUG-2002  [test]\nTITLE   :{Title}\n\n=====================\n{body}";

    /// <summary>A document of the archive in Markdown with this body, every line of it behind a tab.</summary>
    public static string InArchive(string body) =>
        $"---\ntitle: \"{Id}: {Title}\"\n---\n\n{{% raw %}}\n\n\tArticle: {Id}\n\t\n"
        + string.Concat(body.Split('\n').Select(line => $"\t{line}\n")) + "\n{% endraw %}\n";

    /// <summary>A document in native Markdown with this body, which begins on its line 5.</summary>
    public static string InMarkdown(string body) => $"---\ntitle: \"{Id}: {Title}\"\n---\n\n{body}";

    public static Article Text(string body) => Read(InText(body));

    public static Article Archive(string body) => Read(InArchive(body));

    public static Article Markdown(string body) => Read(InMarkdown(body));

    public static ArticleFacts Facts(Article article) =>
        new FactExtractor(new KnowledgeBaseIds(), new StringPool()).Extract(article);

    /// <summary>The facts of an article with this body, which both dialects of the archive have to give alike.</summary>
    public static ArticleFacts Facts(string body)
    {
        var text = Facts(Text(body));
        var archive = Facts(Archive(body));
        Assert.Equal(Printed(text, FirstTextLine), Printed(archive, FirstArchiveLine));
        return text;
    }

    public static ArticleFacts MarkdownFacts(string body) => Facts(Markdown(body));

    /// <summary>The texts of the lines that are no blank ones.</summary>
    public static string[] TextsOf(Article article) =>
        [.. Enumerable.Range(0, article.Lines.Length)
            .Where(i => article.Lines[i].Kind != LineKind.Blank)
            .Select(i => article.LineText(i).ToString())];

    public static LineKind[] KindsOf(Article article) => [.. article.Lines.ToArray().Select(line => line.Kind)];

    public static string[] Words(IEnumerable<LocatedText> texts) => [.. texts.Select(text => text.Text)];

    private static string Printed(ArticleFacts facts, int firstLine) => string.Join(
        '\n',
        [
            .. facts.Products.Select(item => $"{item.Name} [{string.Join('|', item.Versions)}] {item.Line - firstLine}"),
            .. facts.Citations.Select(item => $"{item with { Line = item.Line - firstLine, Column = 0 }}"),
            .. facts.References.Select(item => $"{item with { Line = item.Line - firstLine }}"),
            .. facts.UpdatedFiles.Select(item => $"{item with { Line = item.Line - firstLine }}"),
            .. Printed("downloads", facts.Texts[FactKind.Downloads], firstLine),
            .. Printed("mentions", facts.Texts[FactKind.MentionedFiles], firstLine),
            .. Printed("fixed", facts.Texts[FactKind.FixedIn], firstLine),
            .. Printed("bulletins", facts.Texts[FactKind.Bulletins], firstLine),
            .. Printed("urls", facts.Texts[FactKind.Urls], firstLine),
        ]);

    private static IEnumerable<string> Printed(string kind, IEnumerable<LocatedText> texts, int firstLine) =>
        texts.Select(text => $"{kind} {text.Text} {text.Line - firstLine}");

    private static void NoProblem(CorpusProblem problem) => Assert.Fail($"{problem.Path}: {problem.Reason}");

    private sealed class MemoryDocument(byte[] content) : Document("memory")
    {
        public override int Read(ref byte[] buffer)
        {
            if (buffer.Length < content.Length) buffer = new byte[content.Length];
            content.CopyTo(buffer, 0);
            return content.Length;
        }
    }
}
