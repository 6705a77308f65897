using Linker.Corpus;

namespace Linker.Extraction;

/// <summary>The facts of a corpus.</summary>
/// <param name="Articles">The facts of each article, in ordinal order of their paths.</param>
/// <param name="Problems">What was passed over or read in spite of a fault, in ordinal order of paths.</param>
/// <param name="DocumentCount">How many documents were found.</param>
public sealed record ExtractedCorpus(
    IReadOnlyList<ArticleFacts> Articles, IReadOnlyList<CorpusProblem> Problems, int DocumentCount)
{
    /// <summary>How many documents and folders were passed over.</summary>
    public int PassedOverCount => Problems.Count(problem => problem.IsPassedOver);

    internal static ExtractedCorpus Merge(IReadOnlyList<ExtractionWorker> workers, List<CorpusProblem> found)
    {
        var articles = workers.SelectMany(worker => worker.Articles).ToArray();
        Array.Sort(articles, static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        var problems = found.Concat(workers.SelectMany(worker => worker.Problems))
            .OrderBy(problem => problem.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.Reason, StringComparer.Ordinal)
            .ToArray();
        return new ExtractedCorpus(articles, problems, workers.Sum(worker => worker.DocumentCount));
    }
}
