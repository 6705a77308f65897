using Linker.Extraction;
using Xunit;

namespace Linker.Tests.Checking.Rules;

public class IdMismatchRuleTests
{
    private static readonly ArticleFacts Article = Sample.Archive("Q100001", "The Source", "SUMMARY");

    [Fact]
    public void A_permalink_that_names_another_id_is_found_on_its_line() => Assert.Equal(
        ["kb/100/Q100001/README.md:3:20+7 Error the permalink names Q100007, and the article is Q100001"],
        Sample.Findings("LNK007", Sample.Read(
            "kb/100/Q100001/README.md",
            "---\ntitle: \"Q100001: The Source\"\npermalink: /kb/100/Q100007/\n---\n\n## Q100001: The Source\n\nText.\n")));

    [Theory]
    [InlineData("kb/100/Q100007/README.md")]
    [InlineData("txt/100/Q100007.TXT")]
    [InlineData("q100007.md")]
    [InlineData("KB100007/Q100001.md")]
    public void A_path_that_names_another_id_is_found(string path) => Assert.Equal(
        [$"{path}:0:0+0 Error the path names Q100007, and the article is Q100001"],
        Sample.Findings("LNK007", Article with { Path = path }));

    [Theory]
    [InlineData("kb/100/Q100001/README.md")]
    [InlineData("KB100001.md")]
    [InlineData("about-Q100007/Q100007engi.exe.md")]
    public void A_path_that_names_the_article_or_nothing_is_fine(string path) =>
        Assert.Empty(Sample.Findings("LNK007", Article with { Path = path }));
}
