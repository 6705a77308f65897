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
        var documentCount = workers.Sum(worker => worker.DocumentCount);
        var articles = InOrderOfPaths(workers, documentCount);
        var problems = found.Concat(workers.SelectMany(worker => worker.Problems))
            .OrderBy(problem => problem.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.Reason, StringComparer.Ordinal)
            .ToArray();
        return new ExtractedCorpus(articles, problems, documentCount);
    }

    /// <summary>Documents are found in order below a folder; only several arguments may have to be sorted.</summary>
    private static ArticleFacts[] InOrderOfPaths(IReadOnlyList<ExtractionWorker> workers, int documentCount)
    {
        var found = new ArticleFacts?[documentCount];
        foreach (var worker in workers)
        {
            foreach (var (number, facts) in worker.Articles)
                found[number] = facts;
        }

        var articles = found.OfType<ArticleFacts>().ToArray();
        for (var i = 1; i < articles.Length; i++)
        {
            if (string.CompareOrdinal(articles[i - 1].Path, articles[i].Path) > 0)
            {
                Array.Sort(articles, static (a, b) => string.CompareOrdinal(a.Path, b.Path));
                break;
            }
        }

        return articles;
    }
}
