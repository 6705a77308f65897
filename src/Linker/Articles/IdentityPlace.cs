namespace Linker.Articles;

/// <summary>A place of a document that names the article's id.</summary>
public enum IdentityPlace
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
