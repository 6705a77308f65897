namespace Linker.Articles;

/// <summary>A way an article is written.</summary>
public enum Dialect
{
    /// <summary>Markdown, usually with front matter. Of two copies of an article the Markdown copy speaks.</summary>
    Markdown,

    /// <summary>Raw text with <c>DOCUMENT:</c> and <c>TITLE   :</c> headers.</summary>
    Text,
}
