using FsCheck;
using FsCheck.Fluent;
using Linker.Articles;
using Linker.Checking.Documents;
using Linker.Checking.Titles;
using Linker.Extraction;
using Xunit;

namespace Linker.Tests.Checking;

public class CheckerPropertyTests
{
    /// <summary>Few titles, so that many citations name an article; some alike, some shared.</summary>
    private static Gen<string> Title => Gen.Choose(0, 39).Select(i => i switch
    {
        < 4 => $"Guide to the Store (Part {i} of 4)",
        < 8 => $"XADM: Spooler {i} Stops Printing on a Slow Network",
        < 12 => "How to Obtain the Latest Service Pack",
        _ => $"Error Number{i} When the Machine{i} Restarts",
    });

    private const int Count = 100;

    /// <summary>Few numbers, near one another, so that slips and missing articles are common.</summary>
    private static Gen<string> Id => Gen.Choose(100000, 100029).Select(number => $"Q{number}");

    private static Gen<Citation> Reference => Id.SelectMany(id => Title.SelectMany(title => Gen.Choose(1, 9).Select(line =>
        new Citation(id, title, null, line, 1, id.Length, IsGlued: line == 1))));

    private static Gen<ArticleFacts> Document => Id.SelectMany(id => Title.SelectMany(title => Reference.ListOf(3).SelectMany(
        citations => Gen.Elements("md", "TXT").Select(extension => new ArticleFacts
        {
            Id = id,
            Path = $"kb/{id}.{extension}",
            Dialect = extension == "md" ? Dialect.Markdown : Dialect.Text,
            Title = title,
            Citations = [.. citations],
        }))));

    private static Gen<ArticleFacts[]> Corpus => Document.ListOf(20)
        .Select(documents => documents.DistinctBy(document => document.Path).ToArray());

    [Fact]
    public void Neither_threads_nor_the_order_of_documents_matter() => Generated.Always(Corpus, Count, corpus =>
    {
        var expected = Show(corpus, new CheckOptions());
        return expected.SequenceEqual(Show(corpus, new CheckOptions { Jobs = 4 }))
            && expected.SequenceEqual(Show([.. corpus.Reverse()], new CheckOptions()));
    });

    [Fact]
    public void What_is_certain_has_the_title_word_for_word_and_a_number_one_slip_away() => Generated.Always(Corpus, Count, corpus =>
        Sample.Check(corpus, new CheckOptions()).Findings.Where(finding => finding.Suggestion is { IsCertain: true }).All(finding =>
            NumberSlip.IsOne(finding.Target, finding.Suggestion!.Id)
            && finding.Suggestion.Id != finding.Source
            && TitleNormalizer.Normalize(finding.CitedTitle!).Text == TitleNormalizer.Normalize(finding.Suggestion.Title).Text
            && !Speaking(corpus).Any(article => article.Title == finding.Suggestion.Title && article.Id != finding.Suggestion.Id)));

    [Fact]
    public void A_citation_is_missing_wrong_or_drifted_but_never_two_of_them() => Generated.Always(Corpus, Count, corpus =>
        Sample.Check(corpus, new CheckOptions { IncludeCopies = true }).Findings
            .Where(finding => finding.Rule.Code is "LNK001" or "LNK002" or "LNK003")
            .GroupBy(finding => (finding.Path, finding.Line, finding.Target, finding.CitedTitle))
            .All(group => group.Select(finding => finding.Rule.Code).Distinct().Count() == 1));

    [Fact]
    public void Replacing_what_is_certain_leaves_nothing_certain_at_its_place() => Generated.Always(Corpus, Count, corpus =>
    {
        var options = new CheckOptions { IncludeCopies = true };
        var certain = Certain(corpus, options);
        ArticleFacts[] replaced =
        [
            .. corpus.Select(document => document with
            {
                Citations =
                [
                    .. document.Citations.Select(citation =>
                        certain.TryGetValue((document.Path, citation.Line, citation.Target, citation.Title), out var id)
                            ? citation with { Target = id }
                            : citation),
                ],
            }),
        ];
        return Certain(replaced, options).Count == 0;
    });

    [Fact]
    public void The_corpora_of_these_tests_hold_certain_suggestions()
    {
        var certain = 0;
        Generated.ForEvery(Corpus, Count, corpus => certain += Certain(corpus, new CheckOptions()).Count);
        Assert.NotEqual(0, certain);
    }

    private static IEnumerable<ArticleFacts> Speaking(ArticleFacts[] corpus) =>
        corpus.GroupBy(document => document.Id).Select(copies => copies.MinBy(copy => copy.Dialect)!);

    private static Dictionary<(string, int, string, string?), string> Certain(ArticleFacts[] corpus, CheckOptions options) =>
        Sample.Check(corpus, options).Findings
            .Where(finding => finding.Suggestion is { IsCertain: true })
            .DistinctBy(finding => (finding.Path, finding.Line, finding.Target, finding.CitedTitle))
            .ToDictionary(
                finding => (finding.Path, finding.Line, finding.Target!, finding.CitedTitle), finding => finding.Suggestion!.Id);

    private static string[] Show(ArticleFacts[] corpus, CheckOptions options) =>
        [.. Sample.Check(corpus, options).Findings.Select(Sample.Show)];
}
