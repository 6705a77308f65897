using Linker.Extraction;

namespace Linker.Checking;

/// <summary>What a citation turned out to be.</summary>
/// <param name="Citation">The citation.</param>
/// <param name="Kind">Whether it leads where its title says.</param>
/// <param name="Suggestion">The article that was probably meant; null where there is no telling.</param>
/// <param name="TargetTitle">The title of the cited article; null where it has none or is not in the corpus.</param>
internal readonly record struct CitationVerdict(
    Citation Citation, CitationVerdictKind Kind, Suggestion? Suggestion = null, string? TargetTitle = null)
{
    /// <summary>Where it stands.</summary>
    public Place Place => new(Citation.Line, Citation.Column, Citation.Length);

    /// <summary>What findings about it are about.</summary>
    public Subject Subject => new(Citation.Target, Citation.Title, Suggestion);
}
