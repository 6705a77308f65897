namespace Linker.Checking;

/// <summary>Whether a citation leads where its title says.</summary>
internal enum CitationVerdictKind
{
    /// <summary>It does, or there is no title to tell.</summary>
    Right,

    /// <summary>The article is not in the corpus.</summary>
    Missing,

    /// <summary>The title is clearly another article's.</summary>
    Wrong,

    /// <summary>The title is not the article's, and nobody else's.</summary>
    Drifted,
}
