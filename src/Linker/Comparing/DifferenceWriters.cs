namespace Linker.Comparing;

/// <summary>The formats that a difference can be written in.</summary>
public static class DifferenceWriters
{
    /// <summary>One writer for each format, in the order in which formats are listed to users.</summary>
    public static IReadOnlyList<IDifferenceWriter> All { get; } =
        [new TextDifferenceWriter(), new JsonDifferenceWriter(), new MarkdownDifferenceWriter()];
}
