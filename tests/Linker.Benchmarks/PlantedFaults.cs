using System.Globalization;
using Linker.Articles;
using Linker.Checking;
using Linker.Checking.Documents;
using Linker.Checking.Findings;
using Linker.Extraction;

namespace Linker.Benchmarks;

/// <summary>
/// Takes references whose cited title fits their target, spoils the number of some, checks the corpus, and counts how
/// many of them are found, how many of those get the right article as suggestion, and how many others are accused.
/// </summary>
internal static class PlantedFaults
{
    private const double LeastFound = 0.97;
    private const double LeastRight = 0.97;
    private const double MostAccused = 1.0 / 200;

    /// <summary>Returns 0 where the figures are what is promised, 1 where they are not.</summary>
    public static int Run(IReadOnlyList<ArticleFacts> articles, int seed, int count, TextWriter output)
    {
        var speaking = articles
            .GroupBy(article => article.Id)
            .Select(copies => copies.OrderBy(copy => copy.Dialect).ThenBy(copy => copy.Path, StringComparer.Ordinal).First())
            .OrderBy(article => article.Id, StringComparer.Ordinal)
            .ToArray();
        var titles = speaking.ToDictionary(article => article.Id, article => PlainTitle.Of(article.Title ?? ""));
        var fitting = Fitting(speaking, titles);
        var (planted, redrawn) = Plant(speaking, fitting, seed, count);
        var findings = Checker.Check(speaking, new CheckOptions { Jobs = Environment.ProcessorCount }).Findings
            .Where(finding => finding.Rule.Code is "LNK001" or "LNK002")
            .ToLookup(finding => (finding.Path, finding.Line, finding.Column));

        output.WriteLine(FormattableString.Invariant(
            $"seed {seed}: {fitting.Count} references fit their target; {planted.Count} spoiled ({redrawn} draws made no id)"));
        var tally = new Tally(titles);
        foreach (var fault in planted)
            tally.Add(fault, findings[PlaceOf(speaking, fault.Document, fault.Original)].FirstOrDefault(IsAbout(fault)));
        tally.Write(output);
        var accused = Accused(speaking, fitting, planted, findings, output);
        return tally.Found >= LeastFound && tally.Right >= LeastRight && accused < MostAccused ? 0 : 1;
    }

    /// <summary>A wrong-article finding says more than a missing-article one; there is never both.</summary>
    private static Func<Finding, bool> IsAbout(Planted fault) => finding => finding.Target == fault.Spoiled;

    private static (string Path, int Line, int Column) PlaceOf(ArticleFacts[] articles, int document, Citation citation) =>
        (articles[document].Path, citation.Line, citation.Column);

    private static List<(int Document, int Citation)> Fitting(ArticleFacts[] articles, Dictionary<string, string> titles)
    {
        var fitting = new List<(int, int)>();
        for (var i = 0; i < articles.Length; i++)
        {
            for (var j = 0; j < articles[i].Citations.Count; j++)
            {
                var citation = articles[i].Citations[j];
                if (citation.Title is { } title && citation.Target != articles[i].Id
                    && titles.TryGetValue(citation.Target, out var target) && target.Length > 0
                    && PlainTitle.Fits(PlainTitle.Of(title), target))
                {
                    fitting.Add((i, j));
                }
            }
        }

        return fitting;
    }

    private static (List<Planted> Planted, int Redrawn) Plant(
        ArticleFacts[] articles, List<(int Document, int Citation)> fitting, int seed, int count)
    {
        var random = new Random(seed);
        var drawn = fitting.ToArray();
        random.Shuffle(drawn);
        var (planted, redrawn, scheme) = (new List<Planted>(), 0, new KnowledgeBaseIds());
        foreach (var (document, index) in drawn.Take(count))
        {
            var original = articles[document].Citations[index];
            var (spoiled, slip) = Slips.Spoil(original.Target, scheme, random, ref redrawn);
            planted.Add(new Planted(document, index, original, spoiled, slip));
            var citations = articles[document].Citations.ToArray();
            citations[index] = original with { Target = spoiled };
            articles[document] = articles[document] with { Citations = citations };
        }

        return (planted, redrawn);
    }

    /// <summary>How many of the references that were left alone get wrong-article.</summary>
    private static double Accused(
        ArticleFacts[] articles,
        List<(int Document, int Citation)> fitting,
        List<Planted> planted,
        ILookup<(string Path, int Line, int Column), Finding> findings,
        TextWriter output)
    {
        var spoiled = planted.Select(fault => (fault.Document, fault.Citation)).ToHashSet();
        var (fittingAccused, all, allAccused) = (0, 0, 0);
        foreach (var (document, index) in fitting.Where(place => !spoiled.Contains(place)))
            fittingAccused += IsAccused(document, index) ? 1 : 0;
        for (var i = 0; i < articles.Length; i++)
        {
            for (var j = 0; j < articles[i].Citations.Count; j++)
            {
                if (spoiled.Contains((i, j))) continue;
                all++;
                allAccused += IsAccused(i, j) ? 1 : 0;
            }
        }

        var part = (double)allAccused / Math.Max(1, all);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"unspoiled references that get LNK002: {allAccused} of {all} ({part:P3}); of those that fit {fittingAccused} of {fitting.Count - planted.Count}"));
        return part;

        bool IsAccused(int document, int index) =>
            findings[PlaceOf(articles, document, articles[document].Citations[index])].Any(finding => finding.Rule.Code == "LNK002");
    }
}
