using Linker.Checking.Findings;
using Linker.Checking.Titles;
using Linker.Extraction;

namespace Linker.Checking.Citations;

/// <summary>
/// Decides whether a citation leads to the article that its title names, and which article was meant where it does not. Not thread-safe;
/// verdicts do not depend on earlier ones.
/// </summary>
/// <remarks>
/// The thresholds were chosen on the scores of 34,598 titled citations of the archive. Where the target exists, 88 in 100
/// score above 0.95 against it, and 1 in 70 below 0.55. Of the latter some twenty name another article, all of them at
/// 0.95 and above, and none of the others does so above 0.9: the two kinds hardly touch.
/// </remarks>
internal sealed class CitationJudge(ArticleIndex articles)
{
    /// <summary>At this score and above a title fits: it was shortened, cut or reworded a little.</summary>
    internal const double Fits = 0.75;

    /// <summary>
    /// Below this score a title clearly is not the article's. The archive's titles that were merely reworded score above:
    /// of those between 0.55 and 0.75 nearly all are.
    /// </summary>
    internal const double ClearlyNot = 0.55;

    /// <summary>
    /// From this score on a title clearly names an article. Below, neighbours in subject begin: the same error in another
    /// product.
    /// </summary>
    internal const double ClearlyNames = 0.9;

    /// <summary>
    /// Where the number is one slip away from that of an article with this score, chance is nearly ruled out, so that ...
    /// </summary>
    internal const double NamesBySlip = 0.95;

    /// <summary>... the title may resemble the target's up to this score, as those of articles of one series do.</summary>
    internal const double NotBySlip = 0.9;

    /// <summary>Scores less apart than this are equal: only then the number decides which article is suggested.</summary>
    private const double Tie = 0.02;

    private readonly TitleSearch _search = new(articles.Titles);
    private readonly Dictionary<string, TitleMatch[]> _candidates = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Title, int Target), TitleMatch> _scores = [];

    /// <summary>Judges a citation in the article <paramref name="source"/>.</summary>
    public CitationVerdict Judge(string source, Citation citation)
    {
        var target = articles.Find(citation.Target);
        if (target < 0) return new(citation, CitationVerdictKind.Missing, SuggestFor(source, citation));

        var targetTitle = articles[target].Title;
        if (citation.Title is not { Length: > 0 } title || targetTitle is not { Length: > 0 } || title == targetTitle)
            return new(citation, CitationVerdictKind.Right, TargetTitle: targetTitle);

        var fit = Compare(title, target);
        if (fit.IsSame) return new(citation, CitationVerdictKind.Right, TargetTitle: targetTitle);
        if (FindOther(source, citation.Target, title) is { } other && IsWrong(citation.Target, fit, other))
            return new(citation, CitationVerdictKind.Wrong, Suggest(citation.Target, title, other, fit), targetTitle);

        var kind = fit.Score < Fits ? CitationVerdictKind.Drifted : CitationVerdictKind.Right;
        return new(citation, kind, TargetTitle: targetTitle);
    }

    private bool IsWrong(string cited, TitleMatch fit, TitleMatch other) =>
        fit.Score < ClearlyNot && other.Score >= ClearlyNames
        || fit.Score < NotBySlip && other.Score >= NamesBySlip && other.Score - fit.Score > 1 - NamesBySlip && IsSlip(cited, other);

    private Suggestion? SuggestFor(string source, Citation citation) =>
        citation.Title is { Length: > 0 } title && FindOther(source, citation.Target, title) is { } other
            ? Suggest(citation.Target, title, other, fit: null)
            : null;

    private Suggestion Suggest(string cited, string title, TitleMatch other, TitleMatch? fit)
    {
        var article = articles[other.Ordinal];
        return new Suggestion(
            article.Id, article.Title ?? "", Math.Round(other.Score, 3), IsCertain(cited, title, other, fit));
    }

    /// <summary>
    /// A number may be replaced unseen where the title is the article's word for word, prefix included, no other article's
    /// title comes near it, the number is one slip away, and the article cited now, if there is one, is about something
    /// else. Each of the four by itself misleads: numbers in a row are numbers of a series.
    /// </summary>
    private bool IsCertain(string cited, string title, TitleMatch other, TitleMatch? fit)
    {
        if (!other.IsSame || !IsSlip(cited, other) || fit is { Score: >= ClearlyNot }) return false;

        foreach (var match in Candidates(title))
        {
            var id = articles[match.Ordinal].Id;
            if (match.Ordinal != other.Ordinal && id != cited && match.Score >= ClearlyNames) return false;
        }

        return true;
    }

    /// <summary>
    /// The article that a title clearly names: neither the citing nor the cited one. Of several that it names equally well
    /// the one whose number is one slip away.
    /// </summary>
    private TitleMatch? FindOther(string source, string cited, string title)
    {
        TitleMatch? best = null;
        var own = 0.0;
        foreach (var match in Candidates(title))
        {
            var id = articles[match.Ordinal].Id;
            if (id == source) own = match.Score;
            if (id == source || id == cited) continue;
            if (best is not { } first) best = match;
            else if (first.Score - match.Score <= Tie && IsSlip(cited, match) && !IsSlip(cited, first)) best = match;
        }

        // A title that names the citing article better than any other is no evidence for the others.
        return best is { } found && own > found.Score + Tie ? null : best;
    }

    private bool IsSlip(string cited, TitleMatch match) => NumberSlip.IsOne(cited, articles[match.Ordinal].Id);

    private TitleMatch Compare(string title, int target)
    {
        if (!_scores.TryGetValue((title, target), out var match))
            _scores.Add((title, target), match = _search.Compare(title, target));
        return match;
    }

    private TitleMatch[] Candidates(string title)
    {
        if (!_candidates.TryGetValue(title, out var matches))
            _candidates.Add(title, matches = _search.Find(title, ClearlyNames).ToArray());
        return matches;
    }
}
