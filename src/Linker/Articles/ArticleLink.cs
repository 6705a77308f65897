namespace Linker.Articles;

/// <summary>A Markdown link or image.</summary>
/// <param name="Target">The destination as written: a relative path, an address, or a fragment.</param>
/// <param name="Line">The 1-based line on which the link begins.</param>
/// <param name="Column">The 1-based column at which the link begins.</param>
/// <param name="Length">The length of the link as written, in characters.</param>
/// <param name="IsImage">Whether the link shows an image.</param>
public sealed record ArticleLink(string Target, int Line, int Column, int Length, bool IsImage);
