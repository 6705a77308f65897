using Linker.Articles;
using Linker.Checking.Documents;
using Linker.Checking.Rules;
using Linker.Extraction;
using Xunit;

namespace Linker.Tests.Checking.Documents;

public class SuppressionsTests
{
    [Theory]
    [InlineData("disable", "", "4:")]
    [InlineData("disable", "LNK001", "4:")]
    [InlineData("disable", "missing-article", "4:")]
    [InlineData("disable", "LNK002", "4: 6: 8:")]
    [InlineData("disable-line", "LNK001", "4: 6: 8:")]
    [InlineData("disable-next-line", "LNK001", "4: 8:")]
    [InlineData("disable-file", "LNK001", "")]
    public void A_comment_turns_rules_off(string directive, string rule, string lines)
    {
        var document = Sample.Read(
            "kb/Q100001.md",
            $"# Q100001: One\n\nText\nQ100002\n<!-- linker-{directive} {rule} -->\nQ100002\n\nQ100002\n");
        Assert.Equal(lines, Lines(document));
    }

    [Fact]
    public void Enable_turns_them_on_again() => Assert.Equal("5:", Lines(Sample.Read(
        "kb/Q100001.md", "# Q100001: One\n<!-- linker-disable -->\nQ100002\n<!-- linker-enable LNK001 -->\nQ100002\n")));

    [Fact]
    public void A_finding_about_the_whole_document_is_turned_off_by_what_is_about_the_file()
    {
        var rule = BuiltInRules.All.Single(one => one.Code == "LNK007");
        Directive[] here = [new(DirectiveKind.Disable, [], 1)];
        Directive[] everywhere = [new(DirectiveKind.DisableFile, ["LNK007"], 9)];
        Assert.False(new Suppressions(here, rule).Cover(line: 0));
        Assert.True(new Suppressions(everywhere, rule).Cover(line: 0));
    }

    private static string Lines(ArticleFacts document) => string.Join(
        ' ', Sample.Findings("LNK001", document).Select(finding => finding.Split(':')[1] + ":"));
}
