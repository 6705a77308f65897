namespace Linker.Articles;

/// <summary>
/// Says that the character at <paramref name="Position"/> of an article's text stands in column <paramref name="Column"/>
/// of its document, where the text differs from the document (an escape was decoded, markup was dropped).
/// </summary>
/// <param name="Position">A position in the article's text.</param>
/// <param name="Column">The 1-based column in the document's line.</param>
internal readonly record struct ColumnAnchor(int Position, int Column);
