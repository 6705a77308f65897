using Linker.Checking.Findings;
using Linker.Extraction;

namespace Linker.Checking.Citations;

/// <summary>What a citation turned out to be.</summary>
/// <param name="Citation">The citation.</param>
/// <param name="Kind">Whether it leads to the article that its title names.</param>
/// <param name="Suggestion">The article that was probably meant; null where there is no candidate.</param>
/// <param name="TargetTitle">The title of the cited article; null where it has none or is not in the corpus.</param>
/// <param name="IsRepeated">Whether an earlier copy of the citing article cites the target too.</param>
internal readonly record struct CitationVerdict(
    Citation Citation, CitationVerdictKind Kind, Suggestion? Suggestion = null, string? TargetTitle = null,
    bool IsRepeated = false)
{
    /// <summary>Where it stands.</summary>
    public Location Location => new(Citation.Line, Citation.Column, Citation.Length);

    /// <summary>What findings about it are about.</summary>
    public Subject Subject => new(Citation.Target, Citation.Title, Suggestion, IsRepeated);
}

/// <summary>Whether a citation leads to the article that its title names.</summary>
internal enum CitationVerdictKind
{
    /// <summary>It does, or it has no title to compare.</summary>
    Right,

    /// <summary>The article is not in the corpus.</summary>
    Missing,

    /// <summary>The title is clearly another article's.</summary>
    Wrong,

    /// <summary>The title is not the article's, nor clearly another one's.</summary>
    Drifted,
}
