using Linker.Checking;
using Linker.Checking.Documents;
using Linker.Checking.Findings;
using Linker.Extraction;
using Linker.Graph;
using Xunit;

namespace Linker.Tests.Checking;

public class CheckerTests
{
    private static readonly ArticleFacts[] Corpus =
    [
        Sample.Archive("Q100001", "One", "See Q100009.", "", "  Q100008 Gone With the Wind Chill", "", "See Q100009."),
        Sample.Archive("Q100002", "Two", "See Q100009.", "See Q100001."),
        Sample.Raw("Q100001", "One", "See Q100009 and Q100007."),
    ];

    [Fact]
    public void Articles_and_references_are_counted_once() =>
        Assert.Equal((2, 5), Count(Sample.Check(Corpus, new CheckOptions())));

    [Fact]
    public void The_most_wanted_articles_are_those_that_most_articles_cite() => Assert.Equal(
        [new("Q100009", null, 2), new("Q100007", null, 1), new("Q100008", "Gone With the Wind Chill", 1)],
        Sample.Check(Corpus, new CheckOptions()).MostWanted);

    [Theory]
    [InlineData(false, "9:Q100009 11:Q100008 13:Q100009 9:Q100009 4:Q100007")]
    [InlineData(true, "9:Q100009 11:Q100008 13:Q100009 9:Q100009 4:Q100007 4:Q100009")]
    public void Copies_are_checked_for_what_the_speaking_one_does_not_say(bool includeCopies, string expected)
    {
        var result = Sample.Check(Corpus, new CheckOptions { IncludeCopies = includeCopies });
        var missing = result.Findings.Where(finding => finding.Rule.Code == "LNK001");
        Assert.Equal(
            expected.Split(' ').Order(StringComparer.Ordinal),
            missing.Select(finding => $"{finding.Line}:{finding.Target}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Neither_threads_nor_order_matter()
    {
        var expected = Sample.Check(Corpus, new CheckOptions()).Findings.Select(Sample.Show).ToArray();
        Assert.Equal(expected, Sample.Check(Corpus, new CheckOptions { Jobs = 7 }).Findings.Select(Sample.Show));
        Assert.Equal(expected, Sample.Check([.. Corpus.Reverse()], new CheckOptions()).Findings.Select(Sample.Show));
    }

    [Fact]
    public void Severities_come_from_the_options()
    {
        var options = new CheckOptions
        {
            SeverityOf = (rule, path) => rule.Code != "LNK001" ? rule.Severity
                : path.StartsWith("kb/100/Q100002", StringComparison.Ordinal) ? Severity.Info
                : path.StartsWith("kb/", StringComparison.Ordinal) ? Severity.Off
                : Severity.Warning,
        };
        Assert.Equal(
            ["Info kb/100/Q100002/README.md", "Warning txt/100/Q100001.TXT"],
            Sample.Check(Corpus, options).Findings
                .Where(finding => finding.Rule.Code == "LNK001")
                .Select(finding => $"{finding.Severity} {finding.Path}"));
    }

    [Fact]
    public void A_graph_gives_what_it_can_answer()
    {
        var graph = GraphBuilder.Build([Corpus[0], Corpus[1]]).Graph;
        var result = Sample.Check(graph, new CheckOptions());
        Assert.Equal((2, 4), Count(result));
        Assert.Equal(
            [
                "kb/100/Q100001/README.md:9:0+0 Error Q100009 is not in the corpus",
                "kb/100/Q100001/README.md:11:0+0 Error Q100008 is not in the corpus",
                "kb/100/Q100002/README.md:9:0+0 Error Q100009 is not in the corpus",
            ],
            result.Findings.Select(Sample.Show));
    }

    private static (int, int) Count(CheckResult result) => (result.ArticleCount, result.ReferenceCount);

}
