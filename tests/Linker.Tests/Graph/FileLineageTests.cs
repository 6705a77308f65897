using FsCheck;
using FsCheck.Fluent;
using Linker.Extraction;
using Linker.Graph;
using Xunit;

namespace Linker.Tests.Graph;

public class FileLineageTests
{
    private static readonly Gen<ArticleFacts> Articles =
        from id in Gen.Choose(100001, 100012)
        from products in Gen.Elements("Word", "Word 4.0", "Word 4.0 SP1", "Word 5.0", "Excel").ListOf()
        from rows in Rows.ListOf()
        select Facts.Article($"Q{id}") with
        {
            Products = [.. products.Select(name => new Product(name.Split(' ')[0], [.. name.Split(' ', 2)[1..]], 1))],
            UpdatedFiles = [.. rows],
        };

    private static Gen<FileRow> Rows =>
        from name in Gen.Elements("a.dll", "A.DLL", "b.sys")
        from day in Gen.Choose(0, 6)
        from platform in Gen.Elements(null, "x86", "Intel", "i386", "Alpha", "alpha ")
        select new FileRow(name, day == 0 ? null : new DateOnly(1999, 1, day), null, null, null, platform, 1);

    [Fact]
    public void An_article_supersedes_the_one_before_it_in_a_file_and_says_why()
    {
        var edge = Assert.Single(Derived(Fix("Q1", "1999-01-01"), Fix("Q2", "1999-02-01")));
        Assert.Equal("Q2 > Q1: file:a.dll 1999-01-01 1999-02-01", edge);
    }

    [Fact]
    public void Of_a_chain_only_the_next_one_before_is_superseded() => Assert.Equal(
        ["Q2 > Q1: file:a.dll 1999-01-01 1999-02-01", "Q3 > Q2: file:a.dll 1999-02-01 1999-03-01"],
        Derived(Fix("Q3", "1999-03-01"), Fix("Q1", "1999-01-01"), Fix("Q2", "1999-02-01")));

    [Fact]
    public void Of_equal_dates_none_is_the_later_and_all_of_them_are_superseded() => Assert.Equal(
        ["Q3 > Q1: file:a.dll 1999-01-01 1999-02-01", "Q3 > Q2: file:a.dll 1999-01-01 1999-02-01"],
        Derived(Fix("Q1", "1999-01-01"), Fix("Q2", "1999-01-01"), Fix("Q3", "1999-02-01")));

    [Fact]
    public void An_article_about_another_product_does_not_come_in_between() => Assert.Equal(
        ["Q3 > Q1: file:a.dll 1999-01-01 1999-03-01"],
        Derived(Fix("Q1", "1999-01-01"), Fix("Q2", "1999-02-01", "Excel"), Fix("Q3", "1999-03-01")));

    [Theory]
    [InlineData("Word", "Word", true)]
    [InlineData("Word 4.0", "Word", true)]
    [InlineData("Word 4.0 SP3", "Word 4.0 SP6a", true)]
    [InlineData("Word 4.0", "Word 5.0", false)]
    [InlineData("Word", "Excel", false)]
    [InlineData("Word", "", false)]
    public void Products_are_in_common_where_no_releases_contradict_it(string older, string newer, bool areInCommon) =>
        Assert.Equal(areInCommon ? 1 : 0, Derived(Fix("Q1", "1999-01-01", older), Fix("Q2", "1999-02-01", newer)).Length);

    [Theory]
    [InlineData("x86", "Intel", true)]
    [InlineData("i386", "IX86", true)]
    [InlineData("Alpha", "alpha ", true)]
    [InlineData("Alpha", "x86", false)]
    [InlineData("Alpha", null, false)]
    public void Platforms_are_the_same_whatever_they_are_called(string older, string? newer, bool areSame) => Assert.Equal(
        areSame ? 1 : 0,
        Derived(Fix("Q1", "1999-01-01", platform: older), Fix("Q2", "1999-02-01", platform: newer)).Length);

    [Fact]
    public void A_pair_has_one_edge_for_all_its_files_and_platforms()
    {
        ArticleFacts[] facts =
        [
            Facts.Article("Q1") with { Products = [new("Word", [], 1)], UpdatedFiles = [Row("b.sys", 1, "x86"), Row("a.dll", 1)] },
            Facts.Article("Q2") with
            {
                Products = [new("Word", [], 1)],
                UpdatedFiles = [Row("A.DLL", 2), Row("b.sys", 3, "Intel"), Row("b.sys", 2, "Intel"), Row("b.sys", 2, "Alpha")],
            },
        ];
        Assert.Equal(
            ["Q2 > Q1: file:a.dll 1999-01-01 1999-01-02; file:b.sys Intel 1999-01-01 1999-01-03"], Derived(facts));
    }

    [Fact]
    public void A_row_without_a_date_says_nothing() =>
        Assert.Empty(Derived(Fix("Q1", "1999-01-01"), Fix("Q2", null)));

    [Fact]
    public void Without_such_articles_there_is_no_derived_edge() =>
        Assert.Equal(0, Facts.Graph(Fix("Q1", "1999-01-01"), Facts.Article("Q2").Naming("a.dll")).CountOf(EdgeKind.Supersedes));

    [Fact]
    public void What_is_derived_is_what_the_rule_says() => Generated.ForEvery(Articles.ListOf(), 300, facts =>
    {
        ArticleFacts[] articles = [.. facts.DistinctBy(article => article.Id)];
        Assert.Equal(Expected(articles).Order(StringComparer.Ordinal), Derived(articles).Order(StringComparer.Ordinal));
    });

    /// <summary>The rule in its own words, pair by pair.</summary>
    private static IEnumerable<string> Expected(ArticleFacts[] articles)
    {
        foreach (var newer in articles)
        {
            foreach (var older in articles)
            {
                var evidence = Keys(newer)
                    .Where(key => Precedes(older, newer, key) && !articles.Any(other =>
                        Latest(older, key)?.Date < Latest(other, key)?.Date && Precedes(other, newer, key)))
                    .OrderBy(key => key.File, StringComparer.Ordinal).ThenBy(key => key.Platform, StringComparer.Ordinal)
                    .Select(key => Text(older, newer, key))
                    .ToArray();
                if (evidence.Length > 0) yield return $"{newer.Id} > {older.Id}: {string.Join("; ", evidence)}";
            }
        }
    }

    private static bool Precedes(ArticleFacts older, ArticleFacts newer, (string File, string Platform) key) =>
        Latest(older, key)?.Date < Latest(newer, key)?.Date && HaveCommon(older, newer);

    private static bool HaveCommon(ArticleFacts left, ArticleFacts right) =>
        Names(left).Any(name => Names(right).Contains(name) && Agree(Releases(left, name), Releases(right, name)));

    private static bool Agree(string[] left, string[] right) =>
        left.Length == 0 || right.Length == 0 || left.Intersect(right).Any();

    private static string[] Names(ArticleFacts article) => [.. article.Products.Select(product => product.Name).Distinct()];

    private static string[] Releases(ArticleFacts article, string name) =>
    [
        .. article.Products.Where(product => product.Name == name)
            .SelectMany(product => product.Versions)
            .Select(version => version.Split(' ')[0]),
    ];

    private static (string File, string Platform)[] Keys(ArticleFacts article) =>
        [.. article.UpdatedFiles.Where(row => row.Date is not null).Select(Key).Distinct()];

    private static (string File, string Platform) Key(FileRow row) => (
        row.Name.ToLowerInvariant(),
        row.Platform switch { null => "", "x86" or "Intel" or "i386" => "x86", _ => "alpha" });

    private static FileRow? Latest(ArticleFacts article, (string File, string Platform) key) => article.UpdatedFiles
        .Where(row => row.Date is not null && Key(row) == key)
        .OrderByDescending(row => row.Date)
        .FirstOrDefault();

    private static string Text(ArticleFacts older, ArticleFacts newer, (string File, string Platform) key)
    {
        var (before, after) = (Latest(older, key)!, Latest(newer, key)!);
        return Text(new("file:" + key.File, after.Platform, before.Date!.Value, after.Date!.Value));
    }

    private static string Text(FileSuccession one) =>
        $"{one.File}{(one.Platform is null ? "" : " " + one.Platform)} {one.OldDate:yyyy-MM-dd} {one.NewDate:yyyy-MM-dd}";

    private static string[] Derived(params ArticleFacts[] facts)
    {
        var graph = Facts.Graph(facts);
        return
        [
            .. graph.Edges.ToArray()
                .Where(edge => edge.Kind == EdgeKind.Supersedes)
                .Select(edge => $"{graph.Nodes[edge.Source].Id} > {graph.Nodes[edge.Target].Id}: " +
                    string.Join("; ", edge.Successions.ToArray().Select(Text))),
        ];
    }

    private static ArticleFacts Fix(string id, string? date, string product = "Word", string? platform = null) => Facts.Article(id) with
    {
        Products = product.Length == 0 ? [] : [new(product.Split(' ')[0], product.Split(' ', 2)[1..], 1)],
        UpdatedFiles = [new("a.dll", date is null ? null : DateOnly.Parse(date, null), null, null, null, platform, 1)],
    };

    private static FileRow Row(string name, int day, string? platform = null) =>
        new(name, new DateOnly(1999, 1, day), null, null, null, platform, 1);
}
