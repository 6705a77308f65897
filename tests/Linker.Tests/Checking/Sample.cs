using System.Text;
using Linker.Articles;
using Linker.Checking;
using Linker.Checking.Documents;
using Linker.Checking.Findings;
using Linker.Checking.Rules;
using Linker.Corpus.Archives;
using Linker.Extraction;
using Linker.Graph;
using Xunit;

namespace Linker.Tests.Checking;

/// <summary>Little articles, read and extracted as a corpus is, and short ways to write findings down.</summary>
internal static class Sample
{
    /// <summary>An article of the archive's Markdown whose body begins on line 9.</summary>
    public static ArticleFacts Archive(string id, string title, params string[] body) => Read(
        $"kb/{id[1..4]}/{id}/README.md",
        $"---\ntitle: \"{id}: {title}\"\npermalink: /kb/{id[1..4]}/{id}/\n---\n\n## {id}: {title}\n\n\n"
            + string.Concat(body.Select(line => $"\t{line}\n")));

    /// <summary>An article in raw text whose body begins on line 4.</summary>
    public static ArticleFacts Raw(string id, string title, params string[] body) => Read(
        $"txt/{id[1..4]}/{id}.TXT",
        $"DOCUMENT:{id}  06-AUG-2002  [winnt]\nTITLE   :{title}\n======\n" + string.Concat(body.Select(line => $"{line}\n")));

    public static ArticleFacts Read(string path, string text)
    {
        var (scheme, pool) = (new KnowledgeBaseIds(), new Linker.Ground.Text.StringPool());
        var document = new EntryDocument(path, Encoding.UTF8.GetBytes(text));
        var article = new ArticleReader(scheme, pool).Read(document, problem => throw new InvalidOperationException(problem.Reason));
        return new FactExtractor(scheme, pool).Extract(article!);
    }

    public static CheckResult Check(IReadOnlyList<ArticleFacts> documents, CheckOptions options) =>
        Checker.Check(documents, options, TestContext.Current.CancellationToken);

    public static CheckResult Check(KnowledgeGraph graph, CheckOptions options) =>
        Checker.Check(graph, options, TestContext.Current.CancellationToken);

    /// <summary>The findings of one rule, whatever its severity.</summary>
    public static string[] Findings(string rule, params ArticleFacts[] documents) => Findings(rule, new CheckOptions(), documents);

    public static string[] Findings(string rule, CheckOptions options, params ArticleFacts[] documents)
    {
        if (BuiltInRules.All.Single(one => one.HasName(rule)).Severity == Severity.Off)
            options = options with { SeverityOf = (one, _) => one.Code == rule ? Severity.Info : one.Severity };
        return [.. Check(documents, options).Findings.Where(finding => finding.Rule.Code == rule).Select(Show)];
    }

    public static string Show(Finding finding)
    {
        var meant = finding.Suggestion is { } suggestion
            ? FormattableString.Invariant($" -> {suggestion.Id} {suggestion.Score:0.##}{(suggestion.IsCertain ? " certain" : "")}")
            : "";
        return $"{finding.Path}:{finding.Line}:{finding.Column}+{finding.Length} {finding.Severity} {finding.Message}{meant}";
    }
}
