using Linker.Checking.Citations;
using Linker.Checking.Titles;
using Linker.Extraction;
using Xunit;

namespace Linker.Tests.Checking.Citations;

public class CitationJudgeTests
{
    private const string Title = "Spooler Loses Printed Jobs After Midnight When Several Users Share One Remote Printer Queue";

    private static readonly string[] Replacements =
        [.. "Amber Birch Cedar Dune Ember Fjord Grove Heath Islet Juniper Knoll Larch Meadow Nettle".Split(' ')];

    private readonly ArticleIndex _articles = new([Sample.Archive("Q100001", "The Source"), Sample.Archive("Q100002", Title)], jobs: 1);

    [Fact]
    public void A_title_fits_from_a_score_of_three_quarters_on()
    {
        var (judge, search) = (new CitationJudge(_articles), new TitleSearch(_articles.Titles));
        var scores = new List<double>();
        foreach (var title in Reworded())
        {
            scores.Add(search.Compare(title, _articles.Find("Q100002")).Score);
            var verdict = judge.Judge("Q100001", new Citation("Q100002", title, null, 1, 1, 7, IsGlued: false));
            Assert.Equal(scores[^1] < 0.75 ? CitationVerdictKind.Drifted : CitationVerdictKind.Right, verdict.Kind);
        }

        // Titles on both sides of the threshold, near enough that another one would be noticed.
        Assert.Contains(scores, score => score is >= 0.72 and < 0.75);
        Assert.Contains(scores, score => score is >= 0.75 and < 0.78);
    }

    /// <summary>The title with any run of its words left out or replaced by words that no title has.</summary>
    private static IEnumerable<string> Reworded()
    {
        var words = Title.Split(' ');
        for (var start = 0; start < words.Length; start++)
        {
            for (var end = start + 1; end <= words.Length; end++)
            {
                yield return string.Join(' ', [.. words[..start], "Amber", .. words[end..]]);
                yield return string.Join(' ', [.. words[..start], .. Replacements[start..end], .. words[end..]]);
            }
        }
    }
}
