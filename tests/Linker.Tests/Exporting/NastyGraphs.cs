using FsCheck.Fluent;
using Linker.Graph;
using Linker.Tests.Graph;

namespace Linker.Tests.Exporting;

/// <summary>Graphs whose every text is one of <see cref="Nasty"/>.</summary>
internal static class NastyGraphs
{
    public static void ForEvery(Action<KnowledgeGraph> holds) =>
        Generated.ForEvery(Nasty.Texts.ListOf(10), count: 200, texts => holds(Of([.. texts])));

    /// <summary>The text as UTF-8 can hold it.</summary>
    public static string? Held(string? text) => text is null ? null : NodeIds.WellFormed(text);

    private static KnowledgeGraph Of(string[] texts)
    {
        var article = Facts.Article("Q" + texts[0], texts[1]) with
        {
            Path = texts[2],
            ProductLine = texts[3],
            Keywords = [texts[4], texts[5]],
            Products = [new(texts[6], [texts[7], texts[8]], 1)],
            References = [new("Q" + texts[9], texts[0], texts[1], 1, 1), new("Q", null, "", 2, 3)],
            UpdatedFiles = [new(texts[2], null, new TimeOnly(5, 8), 1, texts[3], texts[4], 3), Facts.Row(texts[2])],
            Texts = new() { [FactKind.FixedIn] = Facts.Texts(texts[5]) },
            LastModified = new DateOnly(2001, 8, 9),
        };
        return Facts.Graph(article, article with { Path = texts[9] });
    }
}
