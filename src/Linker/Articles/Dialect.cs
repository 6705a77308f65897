namespace Linker.Articles;

/// <summary>The formats of articles.</summary>
public enum Dialect
{
    /// <summary>
    /// Markdown, usually with front matter. Of two copies of an article the Markdown copy is the primary document.
    /// </summary>
    Markdown,

    /// <summary>Raw text with <c>DOCUMENT:</c> and <c>TITLE   :</c> headers.</summary>
    Text,
}
