namespace Linker.Graph;

/// <summary>What an edge says about its source, which is always an article. The order is that of outputs.</summary>
public enum EdgeKind : byte
{
    /// <summary>The article cites another article.</summary>
    References,

    /// <summary>The article applies to a product.</summary>
    AppliesTo,

    /// <summary>The article is filed under a product line.</summary>
    InProductLine,

    /// <summary>A fix of the article updates a file.</summary>
    Updates,

    /// <summary>The article offers a file for download.</summary>
    Offers,

    /// <summary>The article names a file elsewhere.</summary>
    Mentions,

    /// <summary>The article's problem was corrected in a service pack or release.</summary>
    FixedIn,

    /// <summary>The article cites a security bulletin.</summary>
    CitesBulletin,

    /// <summary>The article has a keyword.</summary>
    HasKeyword,

    /// <summary>
    /// The article updates a file that the other one updates too, at a later date; derived, see <see cref="FileLineage"/>.
    /// </summary>
    Supersedes,
}
