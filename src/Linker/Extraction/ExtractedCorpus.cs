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

    /// <summary>Merges the results of workers.</summary>
    /// <param name="workers">The workers.</param>
    /// <param name="found">The problems found while folders were walked.</param>
    /// <param name="isInOrder">Whether documents were found in ordinal order of their paths.</param>
    internal static ExtractedCorpus Merge(
        IReadOnlyList<ExtractionWorker> workers, List<CorpusProblem> found, bool isInOrder)
    {
        var documentCount = workers.Sum(worker => worker.DocumentCount);
        var articles = InOrderOfDocuments(workers, documentCount);
        if (!isInOrder) Array.Sort(articles, static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        var problems = found.Concat(workers.SelectMany(worker => worker.Problems))
            .OrderBy(problem => problem.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.Reason, StringComparer.Ordinal)
            .ToArray();
        return new ExtractedCorpus(articles, problems, documentCount);
    }

    private static ArticleFacts[] InOrderOfDocuments(IReadOnlyList<ExtractionWorker> workers, int documentCount)
    {
        var found = new ArticleFacts?[documentCount];
        foreach (var worker in workers)
        {
            foreach (var (number, facts) in worker.Articles) found[number] = facts;
        }

        var articles = new ArticleFacts[workers.Sum(worker => worker.Articles.Count)];
        var count = 0;
        foreach (var facts in found)
        {
            if (facts is not null) articles[count++] = facts;
        }

        return articles;
    }
}
