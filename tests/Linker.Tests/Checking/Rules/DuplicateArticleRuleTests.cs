using Linker.Extraction;
using Xunit;

namespace Linker.Tests.Checking.Rules;

public class DuplicateArticleRuleTests
{
    private static readonly ArticleFacts Speaker = Sample.Archive("Q100001", "The Source", "See Q100002 and read.txt.");

    [Fact]
    public void Two_documents_that_say_the_same_are_fine() => Assert.Empty(
        Sample.Findings("LNK006", Speaker, Speaker with { Path = "kb/copy.md" }));

    [Fact]
    public void The_first_fact_that_differs_is_named_with_its_line() => Assert.Equal(
        [
            "kb/z.md:9:0+0 Error Q100001 is kb/100/Q100001/README.md too, and they differ in reference:"
                + " \"Q100002\" there, \"Q100003\" here",
        ],
        Sample.Findings(
            "LNK006", Speaker, Sample.Archive("Q100001", "The Source", "See Q100003 and readme.txt.") with { Path = "kb/z.md" }));

    [Fact]
    public void What_is_missing_is_nothing() => Assert.Equal(
        [
            "kb/z.md:0:0+0 Error Q100001 is kb/100/Q100001/README.md too, and they differ in file:"
                + " \"read.txt\" there, nothing here",
        ],
        Sample.Findings("LNK006", Speaker, Sample.Archive("Q100001", "The Source", "See Q100002.") with { Path = "kb/z.md" }));

    [Fact]
    public void A_path_given_twice_is_one_document() => Assert.Empty(
        Sample.Findings("LNK006", Speaker, Speaker with { Title = "Another" }));
}
