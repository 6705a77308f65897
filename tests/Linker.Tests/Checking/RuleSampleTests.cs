using System.Text;
using System.Text.RegularExpressions;
using Linker.Checking;
using Linker.Checking.Documents;
using Linker.Checking.Findings;
using Linker.Checking.Reports;
using Linker.Checking.Rules;
using Linker.Corpus;
using Linker.Extraction;
using Linker.Tests.Sample;
using Xunit;

namespace Linker.Tests.Checking;

/// <summary>
/// A folder under <c>Samples</c> for each rule holds articles that it finds and articles that it must not find, and, in
/// <c>expected.txt</c>, the text report with that rule alone. Where a test fails, what was written lies in <c>actual</c>
/// beside the test's assembly.
/// </summary>
public class RuleSampleTests
{
    private const string ExpectedName = "expected.txt";

    private static readonly string Samples = Repository.PathTo("tests/Linker.Tests/Checking/Samples");

    /// <summary>The rules whose findings are about a document as a whole.</summary>
    private static readonly string[] WithoutLine = ["LNK008", "LNK009"];

    /// <summary>The rules that compare documents or headers, and know of a place no more than its line.</summary>
    private static readonly string[] WithoutColumn = ["LNK006"];

    public static TheoryData<string> Codes => [.. BuiltInRules.All.Select(rule => rule.Code)];

    [Fact]
    public void Every_rule_has_a_folder_and_every_folder_a_rule() => Assert.Equal(
        BuiltInRules.All.Select(FolderOf).Order(StringComparer.Ordinal),
        Directory.GetDirectories(Samples).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_finds_in_its_sample_what_is_expected_and_nothing_else(string code)
    {
        var rule = BuiltInRules.All.Single(one => one.HasName(code));
        var actual = Report(rule);
        var written = Path.Combine(AppContext.BaseDirectory, "actual", "samples", FolderOf(rule));
        Directory.CreateDirectory(written);
        File.WriteAllText(Path.Combine(written, ExpectedName), actual);
        Assert.Equal(Expected(rule), actual);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_has_a_sample_with_a_finding_at_an_exact_place(string code)
    {
        var rule = BuiltInRules.All.Single(one => one.HasName(code));
        var place = WithoutLine.Contains(code) ? "" : WithoutColumn.Contains(code) ? @"\d+ " : @"\d+:\d+ ";
        Assert.Matches(
            new Regex($"^  {place}(info|warning|error) {rule.Code} {rule.Name}: ", RegexOptions.Multiline),
            Expected(rule));
    }

    /// <summary>A sample in which a rule finds something in every article shows nothing of what the rule leaves alone.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_sample_has_an_article_in_which_nothing_is_found(string code)
    {
        var rule = BuiltInRules.All.Single(one => one.HasName(code));
        var expected = Expected(rule).Split('\n');
        Assert.Contains(Articles(rule), article => !expected.Contains(article.Path));
    }

    private static string FolderOf(Rule rule) => $"{rule.Code}-{rule.Name}";

    private static string RootOf(Rule rule) => $"{Samples}/{FolderOf(rule)}/";

    private static string Expected(Rule rule)
    {
        var path = RootOf(rule) + ExpectedName;
        Assert.True(File.Exists(path), $"there is no {path}");
        return File.ReadAllText(path);
    }

    private static string Report(Rule rule)
    {
        var root = RootOf(rule);
        var options = new CheckOptions
        {
            SeverityOf = (other, _) => other != rule ? Severity.Off
                : rule.Severity == Severity.Off ? Severity.Info
                : rule.Severity,
            FileExists = path => File.Exists(root + path) || Directory.Exists(root + path),
        };
        var result = Checker.Check(Articles(rule), options, TestContext.Current.CancellationToken);
        var report = new CheckReport(result) { SourceLines = new DocumentLines(path => new FileDocument(root + path)) };
        using var output = new MemoryStream();
        new TextReportWriter().Write(report, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>What a sample's articles say, with paths that are the same wherever the repository lies.</summary>
    private static ArticleFacts[] Articles(Rule rule)
    {
        var root = RootOf(rule);
        var corpus = new CorpusOptions { Paths = [root], Include = ["*.md", "*.TXT", "*.txt"], Exclude = [ExpectedName] };
        var extracted = CorpusExtractor.Extract(corpus, new ExtractionOptions(), TestContext.Current.CancellationToken);
        Assert.Empty(extracted.Problems);
        return [.. extracted.Articles.Select(article => article with { Path = Relative(article.Path, root) })];
    }

    private static string Relative(string path, string root)
    {
        Assert.StartsWith(root, path, StringComparison.Ordinal);
        return path[root.Length..];
    }
}
