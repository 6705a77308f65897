using Linker.Tests.Articles;
using Xunit;

namespace Linker.Tests.Extraction;

public class FixedInExtractorTests
{
    [Theory]
    [InlineData("This problem was corrected in Windows NT 4.0 Service Pack 6.", "Windows NT 4.0 Service Pack 6")]
    [InlineData("This problem was first corrected in Windows NT 4.0 Service Pack 6.", "Windows NT 4.0 Service Pack 6")]
    [InlineData("This problem has been corrected in the latest Windows NT 3.51 U.S. Service Pack. For more", "latest Windows NT 3.51 U.S. Service Pack")]
    [InlineData("This problem has also been fixed in Mail 4.0.", "Mail 4.0")]
    [InlineData("These problems have been resolved in Mail 4.0.", "Mail 4.0")]
    [InlineData("They were addressed with Service Pack 2.", "Service Pack 2")]
    [InlineData("It was eliminated by Service Pack 2.", "Service Pack 2")]
    [InlineData("It was now already fixed in in the Mail 4.0.", "Mail 4.0")]
    [InlineData("It was corrected in Mail 4.0 Service Pack 1 and Mail 3.0 Service Pack 2.", "Mail 4.0 Service Pack 1|Mail 3.0 Service Pack 2")]
    [InlineData("It was corrected in versions 3.0 and 4.0.", "versions 3.0 and 4.0")]
    [InlineData("This problem was\ncorrected in Windows NT 4.0\nService Pack 6.", "Windows NT 4.0 Service Pack 6")]
    [InlineData("This problem\nhas been\ncorrected in Mail 4.0.", "Mail 4.0")]
    [InlineData("It was corrected in Mail 4.0, which is available.", "Mail 4.0")]
    [InlineData("It was corrected in Mail 4.0 (build 5).", "Mail 4.0")]
    [InlineData("It was corrected in Mail 4.0; see below.", "Mail 4.0")]
    [InlineData("It was corrected in Mail 4.0: see below.", "Mail 4.0")]
    [InlineData("It was corrected in Mail 4.0 -- see below.", "Mail 4.0")]
    [InlineData("It was corrected in Mail 4.0 and later versions.", "Mail 4.0")]
    [InlineData("It was corrected in Mail 4.0\n\nMore", "Mail 4.0")]
    [InlineData("It was corrected in Mail 4.0\n- item", "Mail 4.0")]
    [InlineData("It was corrected in Mail\u00A04.0.", "Mail 4.0")]
    [InlineData("It WAS CORRECTED IN Mail 4.0.", "Mail 4.0")]
    [InlineData("It was corrected in Mail 4.0. It was corrected in MAIL 4.0. It was fixed in Mail 5.0.", "Mail 4.0|Mail 5.0")]
    public void What_was_corrected_in_a_release_is_a_fix_in_the_words_of_the_article(string body, string releases) =>
        Assert.Equal(releases, FixedIn(body));

    [Theory]
    [InlineData("This problem will be corrected in Mail 4.0.")]
    [InlineData("This problem can be corrected in Mail 4.0.")]
    [InlineData("This has to be corrected in Mail 4.0.")]
    [InlineData("Microsoft corrected in Mail 4.0 many problems.")]
    [InlineData("The corrected in Mail 4.0.")]
    [InlineData("This problem was corrected.")]
    [InlineData("This problem was corrected for Mail 4.0.")]
    [InlineData("This problem was corrected in a new way.")]
    [InlineData("This was fixed by restarting the server 4 times.")]
    [InlineData("For a list of what was fixed in Mail 4.0, see below.")]
    [InlineData("This is a list of bugs that were fixed in Mail 4.0.")]
    [InlineData("Here is information that was corrected in Mail 4.0.")]
    [InlineData("This problem was corrected in the next release.")]
    [InlineData("It was introduced in Mail 4.0 Service Pack 3.")]
    [InlineData("Apply Mail 4.0 Service Pack 3 first.")]
    [InlineData("It was uncorrected in Mail 4.0.")]
    [InlineData("Additional query words: was fixed in Mail 4.0")]
    [InlineData("CORRECTED IN 4.0\n================\nText")]
    [InlineData("This problem was\n\ncorrected in Mail 4.0.")]
    public void Promises_prerequisites_causes_and_lists_are_none(string body) => Assert.Equal("", FixedIn(body));

    [Fact]
    public void The_line_is_that_of_the_verb() =>
        Assert.Equal(ArticleText.FirstTextLine + 1, Assert.Single(ArticleText.Facts("This problem was\ncorrected in Mail 4.0.").Texts[FactKind.FixedIn]).Line);

    [Fact]
    public void A_statement_far_inside_a_long_line_is_read() =>
        Assert.Equal("Mail 4.0", FixedIn($"{string.Concat(Enumerable.Repeat("Some text. ", 500))}It was corrected in Mail 4.0. More. {string.Concat(Enumerable.Repeat("Some text. ", 500))}"));

    private static string FixedIn(string body) => string.Join('|', ArticleText.Words(ArticleText.Facts(body).Texts[FactKind.FixedIn]));
}
