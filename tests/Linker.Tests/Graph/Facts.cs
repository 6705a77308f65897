using Linker.Articles;
using Linker.Extraction;
using Linker.Graph;

namespace Linker.Tests.Graph;

/// <summary>Short ways to write down facts and the graphs that they make.</summary>
internal static class Facts
{
    public static ArticleFacts Article(string id, string? title = null, Dialect dialect = Dialect.Markdown) =>
        new() { Id = id, Path = $"kb/{id}.md", Dialect = dialect, Title = title ?? $"About {id}" };

    public static ArticleFacts Citing(this ArticleFacts facts, params string[] targets) =>
        facts with { References = [.. targets.Select((target, i) => new Reference(target, null, null, i + 1, 1))] };

    public static ArticleFacts Naming(this ArticleFacts facts, params string[] files) =>
        facts.With(FactKind.MentionedFiles, files);

    /// <summary>The facts with texts of one more kind.</summary>
    public static ArticleFacts With(this ArticleFacts facts, FactKind kind, params string[] texts)
    {
        var all = new FactTexts { [kind] = Texts(texts) };
        foreach (var (other, located) in facts.Texts) all.Set(other, located);
        return facts with { Texts = all };
    }

    public static FileRow Row(string name, string? version = null) => new(name, null, null, null, version, null, 1);

    public static LocatedText[] Texts(params string[] texts) => [.. texts.Select(text => new LocatedText(text, 1))];

    public static KnowledgeGraph Graph(params ArticleFacts[] facts) => GraphBuilder.Build(facts).Graph;

    /// <summary>An article with every kind of fact, and the little corpus around it.</summary>
    public static KnowledgeGraph FullGraph() => Graph(
        Article("Q100002", "The cited one"),
        Article("Q100001", "The \"full\" one \\N") with
        {
            LastModified = new DateOnly(2001, 8, 9),
            ProductLine = "Microsoft Windows NT",
            Keywords = ["kbnetwork", "kbfix"],
            Products = [new("Microsoft Windows NT Server", ["3.51", "4.0"], 9), new("Microsoft Outlook 98", [], 10)],
            References = [new("Q100002", "The cited one", "MORE INFORMATION", 12, 2), new("Q100003", "Gone", null, 14, 1)],
            UpdatedFiles =
            [
                new("Fastfat.sys", new DateOnly(1999, 9, 24), new TimeOnly(15, 55), 60176, "4.0", "Alpha", 20),
                new("Fastfat.sys", null, null, null, null, null, 21),
            ],
            Texts = new()
            {
                [FactKind.Downloads] = Texts("Q100001i.exe"),
                [FactKind.MentionedFiles] = Texts("Basesrv.dll"),
                [FactKind.FixedIn] = Texts("Windows NT 4.0 Service Pack 6"),
                [FactKind.Bulletins] = Texts("MS00-070"),
                [FactKind.Urls] = Texts("http://example.com/?a=1&b=2"),
            },
        },
        Article("Q100001", "The raw copy", Dialect.Text) with { Path = "txt/Q100001.TXT" },
        Article("Q100004", "The earlier fix") with
        {
            Products = [new("Microsoft Outlook 98", [], 9)],
            UpdatedFiles = [new("fastfat.sys", new DateOnly(1999, 3, 1), null, null, null, "ALPHA", 20)],
        });
}
