using Linker.Extraction;
using Xunit;

namespace Linker.Tests.Checking.Rules;

public class WrongArticleRuleTests
{
    private const string Cited = "XGEN: How to Obtain the Latest Carrier Service Pack";

    private static readonly ArticleFacts Meant = Sample.Archive("Q191014", Cited);
    private static readonly ArticleFacts Other = Sample.Archive("Q191914", "Spooler Loses Jobs After Midnight");

    [Fact]
    public void A_title_that_is_another_articles_is_found_where_the_id_stands() => Assert.Equal(
        [
            "kb/100/Q100001/README.md:9:4+7 Error Q191914 is \"Spooler Loses Jobs After Midnight\";"
                + " the title cited is that of Q191014 -> Q191014 1 certain",
        ],
        Check("Q191914", Cited, Meant, Other));

    [Theory]
    [InlineData("how to obtain the latest CARRIER service-pack!")]
    [InlineData("How to Obtain the Latest Carrier Service Pack")]
    [InlineData("BUG: How to Obtain the Latest Carrier Service Pack")]
    public void Case_punctuation_and_prefixes_do_not_matter(string title) =>
        Assert.Contains("the title cited is that of Q191014", Assert.Single(Check("Q191914", title, Meant, Other)), StringComparison.Ordinal);

    [Fact]
    public void The_right_number_is_no_finding() => Assert.Empty(Check("Q191014", Cited, Meant, Other));

    [Fact]
    public void A_title_that_is_nobodys_is_no_finding() =>
        Assert.Empty(Check("Q191914", "Windows Vanish Behind the Curtain", Meant, Other));

    [Fact]
    public void Of_two_articles_of_that_title_the_one_a_slip_away_is_suggested_but_not_certain() => Assert.EndsWith(
        "-> Q191014 1",
        Assert.Single(Check("Q191914", Cited, Meant, Other, Sample.Archive("Q100500", Cited))));

    [Fact]
    public void A_part_of_a_series_is_not_another_part()
    {
        ArticleFacts[] parts =
            [.. Enumerable.Range(1, 6).Select(i => Sample.Archive($"Q18558{i}", $"Guide to Carrier 4.0 Policies (Part {i} of 6)"))];
        Assert.EndsWith("-> Q185584 1", Assert.Single(Check("Q185583", "Guide to Carrier 4.0 Policies (Part 4 of 6)", parts)));
        Assert.Empty(Check("Q185584", "Guide to Carrier 4.0 Policies (Part 4 of 6)", parts));
    }

    [Fact]
    public void A_title_that_is_the_citing_articles_own_accuses_nobody() => Assert.Empty(
        Sample.Findings("LNK002", Sample.Archive("Q100001", Cited, $"  Q191914 {Cited}"), Other));

    private static string[] Check(string id, string title, params ArticleFacts[] others) => Sample.Findings(
        "LNK002",
        [
            Sample.Archive("Q100001", "The Source", $"  {id} {title}"),
            .. others,
            .. Filler,
        ]);

    /// <summary>A corpus in which words are common and rare.</summary>
    private static IEnumerable<ArticleFacts> Filler =>
        Enumerable.Range(0, 40).Select(i => Sample.Archive($"Q9000{i:00}", $"How to Tell the Latest Service of Device Number{i}"));
}
