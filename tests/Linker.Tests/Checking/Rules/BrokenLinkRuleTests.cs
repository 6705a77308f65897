using Linker.Checking.Documents;
using Linker.Extraction;
using Xunit;

namespace Linker.Tests.Checking.Rules;

public class BrokenLinkRuleTests
{
    private static readonly ArticleFacts Target = Native("docs/kb/100/Q100002/README.md", "Q100002", "## Before You Begin\n\nText.");

    [Fact]
    public void A_link_to_nothing_is_found_where_it_stands() => Assert.Equal(
        ["docs/kb/100/Q100001/README.md:5:5+19 Error ../Q100009.md is not in the corpus"],
        Check("See [it](../Q100009.md)."));

    [Fact]
    public void A_fragment_that_no_heading_makes_is_found() => Assert.Equal(
        [
            "docs/kb/100/Q100001/README.md:5:1+40 Error no heading of docs/kb/100/Q100002/README.md"
                + " makes the fragment #after-you-end",
        ],
        Check("[it](../Q100002/README.md#after-you-end)"));

    [Theory]
    [InlineData("../Q100002/README.md")]
    [InlineData("../Q100002/README.md#before-you-begin")]
    [InlineData("../Q100002/README.md#top")]
    [InlineData("../Q100002/README.md?raw=1")]
    [InlineData("../Q100002/")]
    [InlineData("../Q100002")]
    [InlineData("./../../100/%51100002/README.md")]
    [InlineData("/kb/100/Q100002/")]
    [InlineData("/kb/100/Q100002/README.md#before-you-begin")]
    [InlineData("#details")]
    [InlineData("http://example.com/nothing")]
    [InlineData("mailto:nobody@example.com")]
    [InlineData("//example.com/nothing")]
    [InlineData("image.png")]
    public void A_link_that_leads_somewhere_or_elsewhere_is_fine(string target) => Assert.Empty(Check($"See [it]({target})."));

    [Theory]
    [InlineData("#nothing")]
    [InlineData("/kb/100/Q100003/")]
    [InlineData("../Q100003/")]
    [InlineData("../../../../../other.md")]
    public void A_link_that_leads_nowhere_is_found(string target) => Assert.Single(Check($"See [it]({target})."));

    [Fact]
    public void Files_that_are_no_documents_are_asked_for()
    {
        var asked = new List<string>();
        var options = new CheckOptions
        {
            FileExists = path =>
            {
                asked.Add(path);
                return path.EndsWith("there.png", StringComparison.Ordinal);
            },
        };
        var source = Native("docs/Q100001.md", "Q100001", "![a](img/there.png)\n![b](img/gone.png)");
        Assert.Equal(
            ["docs/Q100001.md:6:1+18 Error img/gone.png is not in the corpus"], Sample.Findings("LNK011", options, source));
        Assert.Equal(["docs/img/there.png", "docs/img/gone.png"], asked);
    }

    private static string[] Check(string line) => Sample.Findings(
        "LNK011", Native("docs/kb/100/Q100001/README.md", "Q100001", $"{line}\n\n## Details\n\nText."), Target);

    private static ArticleFacts Native(string path, string id, string body) =>
        Sample.Read(path, $"---\ntitle: \"{id}: A Title\"\n---\n\n{body}\n");
}
