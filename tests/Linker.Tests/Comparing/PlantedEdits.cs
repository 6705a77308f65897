using FsCheck;
using FsCheck.Fluent;
using Linker.Extraction;
using Linker.Tests.Graph;

namespace Linker.Tests.Comparing;

/// <summary>
/// Random articles before and after random edits, and what a difference of their graphs has to say: worked out from the
/// articles, not from graphs.
/// </summary>
internal static class PlantedEdits
{
    private static readonly Gen<string> Ids = Gen.Choose(100001, 100009).Select(number => $"Q{number}");

    private static readonly Gen<ArticleFacts> Articles =
        from id in Ids
        from targets in Ids.ListOf()
        from names in Gen.Elements("a.dll", "b.dll", "c.exe").ListOf()
        from title in Gen.Elements("One", "Two")
        from day in Gen.Choose(1, 3)
        select Facts.Article(id, title).Naming([.. names.Distinct()]).Citing([.. targets.Distinct()]) with
        {
            LastModified = new DateOnly(2001, 8, day),
        };

    private static readonly Gen<Edit> Edits = Gen.OneOf(
        Articles.Select<ArticleFacts, Edit>(article => articles => Distinct([.. articles, article])),
        Ids.Select<string, Edit>(id => articles => articles.Where(article => article.Id != id)),
        Ids.Zip(Ids).Select<(string Id, string Target), Edit>(pair => Changing(pair.Id, article => Toggled(article, pair.Target))),
        Ids.Select<string, Edit>(id => Changing(id, static article => article with { Title = "New title" })),
        Ids.Select<string, Edit>(id => Changing(id, static article => article.Naming("new.dll"))),
        Ids.Select<string, Edit>(id => Changing(id, static article => article with { LastModified = null })));

    private delegate IEnumerable<ArticleFacts> Edit(IEnumerable<ArticleFacts> articles);

    public static Gen<(ArticleFacts[] Before, ArticleFacts[] After)> Corpora =>
        from before in Articles.ListOf()
        from edits in Edits.ListOf()
        let articles = Distinct([.. before])
        select (articles.ToArray(), edits.Aggregate(articles, static (now, edit) => edit(now)).ToArray());

    /// <summary>The lines of the difference, in any order.</summary>
    public static IEnumerable<string> Difference(ArticleFacts[] before, ArticleFacts[] after)
    {
        var (old, now) = (before.ToDictionary(one => one.Id), after.ToDictionary(one => one.Id));
        foreach (var id in old.Keys.Except(now.Keys)) yield return $"removed {id}";
        foreach (var id in now.Keys.Except(old.Keys)) yield return $"added {id}";
        foreach (var id in old.Keys.Intersect(now.Keys))
        {
            string[] changes =
            [
                .. Change("title", old[id].Title, now[id].Title),
                .. Change("lastModified", $"{old[id].LastModified:yyyy-MM-dd}", $"{now[id].LastModified:yyyy-MM-dd}"),
            ];
            if (changes.Length > 0) yield return $"changed {id} [{string.Join("; ", changes)}]";
        }

        foreach (var line in Edges("references", References(before), References(after))) yield return line;
        foreach (var line in Edges("mentions", Mentions(before), Mentions(after))) yield return line;
        foreach (var (source, target) in References(before).Intersect(References(after)))
        {
            if (old.ContainsKey(target) && !now.ContainsKey(target)) yield return $"broke {source} references {target}";
            if (!old.ContainsKey(target) && now.ContainsKey(target)) yield return $"mended {source} references {target}";
        }
    }

    private static IEnumerable<string> Edges(
        string kind, HashSet<(string Source, string Target)> before, HashSet<(string Source, string Target)> after) =>
        before.Except(after).Select(edge => $"removed {edge.Source} {kind} {edge.Target}")
            .Concat(after.Except(before).Select(edge => $"added {edge.Source} {kind} {edge.Target}"));

    private static IEnumerable<string> Change(string name, string? old, string? now) =>
        old == now ? [] : [$"{name}: {old} > {now}"];

    private static HashSet<(string Source, string Target)> References(ArticleFacts[] articles) =>
    [
        .. articles.SelectMany(article => article.References.Select(reference => (article.Id, reference.Target)))
            .Where(edge => edge.Id != edge.Target),
    ];

    private static HashSet<(string Source, string Target)> Mentions(ArticleFacts[] articles) =>
        [.. articles.SelectMany(article => article.Texts[FactKind.MentionedFiles].Select(file => (article.Id, $"file:{file.Text}")))];

    private static ArticleFacts Toggled(ArticleFacts article, string target)
    {
        var targets = article.References.Select(reference => reference.Target).ToArray();
        return article.Citing(targets.Contains(target) ? [.. targets.Where(one => one != target)] : [target, .. targets]);
    }

    private static Edit Changing(string id, Func<ArticleFacts, ArticleFacts> change) =>
        articles => articles.Select(article => article.Id == id ? change(article) : article);

    private static IEnumerable<ArticleFacts> Distinct(IEnumerable<ArticleFacts> articles) =>
        articles.DistinctBy(article => article.Id);
}
