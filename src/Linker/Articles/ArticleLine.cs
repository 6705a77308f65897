namespace Linker.Articles;

/// <summary>A line of an article's body, without the dialect's own indentation and without trailing white space.</summary>
/// <param name="Start">Where the line begins in the article's text.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Number">Its 1-based number in the document as it is.</param>
/// <param name="Column">The 1-based column of its first character in the document as it is.</param>
/// <param name="Kind">What the line is.</param>
public readonly record struct ArticleLine(int Start, int Length, int Number, int Column, LineKind Kind)
{
    /// <summary>The position behind the line's last character.</summary>
    public int End => Start + Length;
}
