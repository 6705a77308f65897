using Xunit;

namespace Linker.Tests.Checking.Rules;

public class MissingArticleRuleTests
{
    [Fact]
    public void An_id_that_is_not_in_the_corpus_is_found_where_it_stands() => Assert.Equal(
        ["kb/100/Q100001/README.md:11:6+7 Error Q100009 is not in the corpus"],
        Sample.Findings("LNK001", Sample.Archive("Q100001", "The Source", "REFERENCES", "==========", "see Q100009 for more.")));

    [Fact]
    public void The_article_whose_title_is_cited_is_suggested_and_certain_one_slip_away() => Assert.Equal(
        ["kb/100/Q100001/README.md:9:2+7 Error Q191914 is not in the corpus; the title cited is that of Q191014 -> Q191014 1 certain"],
        Sample.Findings(
            "LNK001",
            Sample.Archive("Q100001", "The Source", "Q191914 XGEN: How to Obtain the Latest Carrier Service Pack"),
            Sample.Archive("Q191014", "XGEN: How to Obtain the Latest Carrier Service Pack")));

    [Fact]
    public void A_number_that_is_near_is_no_suggestion() => Assert.Equal(
        ["kb/100/Q100001/README.md:9:2+7 Error Q191914 is not in the corpus"],
        Sample.Findings(
            "LNK001",
            Sample.Archive("Q100001", "The Source", "Q191914 XGEN: How to Obtain the Latest Carrier Service Pack"),
            Sample.Archive("Q191014", "Spooler Loses Jobs After Midnight")));

    [Fact]
    public void A_title_without_a_number_that_is_near_is_a_suggestion_and_not_certain() => Assert.Equal(
        ["kb/100/Q100001/README.md:9:2+7 Error Q555555 is not in the corpus; the title cited is that of Q191014 -> Q191014 1"],
        Sample.Findings(
            "LNK001",
            Sample.Archive("Q100001", "The Source", "Q555555 XGEN: How to Obtain the Latest Carrier Service Pack"),
            Sample.Archive("Q191014", "XGEN: How to Obtain the Latest Carrier Service Pack")));

    [Fact]
    public void Both_citations_of_one_target_are_findings() => Assert.Equal(
        2, Sample.Findings("LNK001", Sample.Archive("Q100001", "The Source", "see Q100009.", "see Q100009.")).Length);
}
