namespace Linker.Articles;

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
