using Linker.Checking.Citations;
using Linker.Checking.Documents;
using Linker.Checking.Findings;
using Linker.Checking.Rules;
using Linker.Extraction;
using Linker.Graph;

namespace Linker.Checking;

/// <summary>Runs the rules over a corpus or a graph.</summary>
public static class Checker
{
    /// <summary>Documents that a thread takes at a time: few enough that all threads end at nearly the same time.</summary>
    private const int BatchSize = 512;

    /// <summary>Checks the documents of a corpus. The order of them does not matter.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public static CheckResult Check(
        IReadOnlyList<ArticleFacts> documents, CheckOptions options, CancellationToken cancellation = default) =>
        Run(documents, options, static _ => true, cancellation);

    /// <summary>
    /// Checks a graph, with the rules that its contents are enough for: missing-article, wrong-article, title-drift, id-mismatch (of
    /// paths), orphan and dead-end. The graph keeps the first citation of each target with its line; columns are 0.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public static CheckResult Check(KnowledgeGraph graph, CheckOptions options, CancellationToken cancellation = default) =>
        Run(GraphFacts.FromGraph(graph), options, static rule => rule.WorksOnGraphs, cancellation);

    private static CheckResult Run(
        IReadOnlyList<ArticleFacts> documents, CheckOptions options, Func<IRule, bool> isWanted, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(options);
        var corpus = new CheckedCorpus(documents, options);
        var next = 0;
        var sinks = new FindingSink[Math.Max(1, options.Jobs)];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = sinks.Length, CancellationToken = cancellation };
        Parallel.For(0, sinks.Length, parallel, worker =>
        {
            var sink = sinks[worker] = new FindingSink();
            var document = new CheckedDocument(corpus, new CitationJudge(corpus.Articles));
            for (int start; (start = Interlocked.Add(ref next, BatchSize) - BatchSize) < corpus.Documents.Length;)
            {
                cancellation.ThrowIfCancellationRequested();
                for (var i = start; i < Math.Min(start + BatchSize, corpus.Documents.Length); i++)
                {
                    document.MoveTo(i);
                    CheckDocument(document, options.SeverityOf, isWanted, sink);
                }
            }
        });

        var findings = sinks.SelectMany(sink => sink.Findings).ToArray();
        Array.Sort(findings, Compare);
        return new CheckResult(
            findings, FindMostWanted(corpus, options.MostWanted), corpus.Articles.Count, corpus.ReferenceCount);
    }

    private static void CheckDocument(
        CheckedDocument document, Func<Rule, string, Severity> severityOf, Func<IRule, bool> isWanted, FindingSink sink)
    {
        foreach (var check in BuiltInRules.Checks)
        {
            var severity = severityOf(check.Rule, document.Facts.Path);
            if (severity == Severity.Off || !isWanted(check)) continue;
            sink.Begin(severity);
            check.Check(document, sink);
        }
    }

    private static int Compare(Finding left, Finding right)
    {
        var order = string.CompareOrdinal(left.Path, right.Path);
        if (order == 0) order = (left.Line, left.Column).CompareTo((right.Line, right.Column));
        if (order == 0) order = string.CompareOrdinal(left.Rule.Code, right.Rule.Code);
        if (order == 0) order = string.CompareOrdinal(left.Target, right.Target);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }

    /// <summary>The missing articles that most articles cite, most cited first, equals in order of ids.</summary>
    private static WantedArticle[] FindMostWanted(CheckedCorpus corpus, int count)
    {
        var ids = corpus.CitedIds
            .Where(id => corpus.Articles.Find(id) < 0)
            .OrderByDescending(corpus.CountCiting)
            .ThenBy(id => id, StringComparer.Ordinal)
            .Take(count)
            .ToArray();
        var ordinals = ids.Index().ToDictionary(static one => one.Item, static one => one.Index, StringComparer.Ordinal);
        var titles = new LabelVotes(ids.Length);
        foreach (var citation in corpus.Documents.SelectMany(static document => document.Citations))
        {
            if (citation.Title is { } title && ordinals.TryGetValue(citation.Target, out var ordinal)) titles.Add(ordinal, title);
        }

        return [.. ids.Zip(titles.Winners(), (id, title) => new WantedArticle(id, title, corpus.CountCiting(id)))];
    }
}
