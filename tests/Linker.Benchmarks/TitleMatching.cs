using System.Diagnostics;
using System.Globalization;
using Linker.Checking.Titles;
using Linker.Extraction;

namespace Linker.Benchmarks;

/// <summary>Times the look-up of all cited titles among all titles, on one thread.</summary>
internal static class TitleMatching
{
    private const int Rounds = 5;
    private const double Least = 0.9;

    /// <summary>Returns 0 where it takes less than a second, 1 where it does not.</summary>
    public static int Run(IReadOnlyList<ArticleFacts> articles, TextWriter output)
    {
        string[] titles = [.. articles.DistinctBy(article => article.Id).Select(article => article.Title ?? "")];
        string[] cited = [.. articles.SelectMany(article => article.Citations).Select(citation => citation.Title).OfType<string>()];
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            var search = new TitleSearch(new TitleIndex(titles));
            var indexed = watch.Elapsed.TotalSeconds;
            var named = 0;
            var known = new Dictionary<string, bool>(StringComparer.Ordinal);
            foreach (var title in cited)
            {
                if (!known.TryGetValue(title, out var isNamed))
                    known.Add(title, isNamed = search.Find(title, Least).Length > 0);
                named += isNamed ? 1 : 0;
            }

            best = Math.Min(best, watch.Elapsed.TotalSeconds);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{titles.Length} titles indexed in {indexed:F3} s; {cited.Length} cited titles ({known.Count} different ones) looked up in {watch.Elapsed.TotalSeconds - indexed:F3} s; {named} name an article"));
        }

        return best < 1 ? 0 : 1;
    }
}
