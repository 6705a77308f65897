using Linker.Extraction;
using Linker.Selecting;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Selecting;

public class FileHistoryTests
{
    [Fact]
    public void Versions_come_newest_first_and_those_without_a_date_last()
    {
        var history = Of(
            Updating("Q1", Row("1999-01-01"), Row(null)),
            Updating("Q2", Row("2000-01-01", 9), Row("2000-01-01", 17), Row("2000-01-01")),
            Updating("Q3", Row("1999-01-01")));
        Assert.Equal(
            ["Q2 01/01/2000 17:00", "Q2 01/01/2000 09:00", "Q2 01/01/2000 ", "Q1 01/01/1999 ", "Q3 01/01/1999 ", "Q1  "],
            history.Versions.Select(one => FormattableString.Invariant($"{one.Article.Id} {one.Version.Date} {one.Version.Time}")));
        Assert.Equal(3, history.UpdatingArticles);
    }

    [Fact]
    public void Articles_that_only_name_a_file_are_told_from_those_that_offer_or_update_it()
    {
        var history = Of(
            Updating("Q1", Row(null)).Naming("a.dll"),
            Facts.Article("Q2").Naming("A.DLL").With(FactKind.Downloads, "a.dll"),
            Facts.Article("Q3").Naming("a.dll"));
        Assert.Equal(["Q2"], history.OfferedBy.Select(article => article.Id));
        Assert.Equal(["Q3"], history.OnlyMentionedBy.Select(article => article.Id));
    }

    [Fact]
    public void A_file_that_nothing_updates_has_no_versions() => Assert.Empty(Of(Facts.Article("Q1").Naming("a.dll")).Versions);

    private static FileHistory Of(params ArticleFacts[] facts)
    {
        var graph = Facts.Graph(facts);
        return FileHistory.Collect(graph, graph.Find("file:a.dll"));
    }

    private static ArticleFacts Updating(string id, params FileRow[] rows) => Facts.Article(id) with { UpdatedFiles = rows };

    private static FileRow Row(string? date, int? hour = null) => new(
        "a.dll", date is null ? null : DateOnly.Parse(date, null), hour is { } h ? new TimeOnly(h, 0) : null, null, null, null, 1);
}
