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

/// <summary>What a line of an article's body is.</summary>
public enum LineKind
{
    /// <summary>Nothing but white space.</summary>
    Blank,

    /// <summary>Running text, a list item, a table row, code: anything that is not one of the others.</summary>
    Text,

    /// <summary>The heading of a section (underlined by <c>====</c>, or any Markdown heading).</summary>
    Heading,

    /// <summary>A line of dashes or equal signs: an underline, a table's rule, a separator.</summary>
    Rule,

    /// <summary>The closing list of words to search by. They are no statement about anything.</summary>
    QueryWords,
}
