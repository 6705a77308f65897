namespace Linker.Articles;

/// <summary>An id that a document gives itself.</summary>
/// <param name="Source">The part of the document that has it.</param>
/// <param name="Id">The id in canonical form.</param>
/// <param name="Line">The 1-based line.</param>
/// <param name="Column">The 1-based column; 0 where it is not known.</param>
/// <param name="Length">The length as written, in characters; 0 where it is not known.</param>
public sealed record Identity(IdentitySource Source, string Id, int Line, int Column = 0, int Length = 0);

/// <summary>The parts of a document that name the article's id, the one of the highest rank first.</summary>
public enum IdentitySource
{
    /// <summary>The article's own header: <c>DOCUMENT:Q150047</c>, <c>Article: Q150047</c>.</summary>
    Header,

    /// <summary>The id key of the front matter.</summary>
    FrontMatter,

    /// <summary>The title of the front matter.</summary>
    Title,

    /// <summary>The permalink of the front matter.</summary>
    Permalink,

    /// <summary>The heading above the body.</summary>
    Heading,
}
