using Linker.Checking.Reports;

namespace Linker.Comparing;

/// <summary>The difference as tables of GitHub Flavored Markdown (section 4.10), for a job's summary or a comment.</summary>
public sealed class MarkdownDifferenceWriter : IDifferenceWriter
{
    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public void Write(GraphDifference difference, Stream output)
    {
        ArgumentNullException.ThrowIfNull(difference);
        ReportText.Write(output, text =>
        {
            text.WriteLine("# Changes of the graph");
            if (difference.IsEmpty) text.Write("\nNone.\n");
            foreach (var section in DifferenceSection.FromDifference(difference))
            {
                if (section.Entries.Count > 0) Write(text, section);
            }
        });
    }

    private static void Write(StreamWriter text, DifferenceSection section)
    {
        text.Write($"\n## {char.ToUpperInvariant(section.Name[0])}{section.Name[1..]}\n\n{section.Counts()}\n\n");
        var hasEdges = section.Entries[0].Edge is not null;
        text.Write(hasEdges
            ? "| change | from | kind | to | name | attributes |\n| --- | --- | --- | --- | --- | --- |\n"
            : "| change | id | name | attributes |\n| --- | --- | --- | --- |\n");
        foreach (var entry in section.Entries)
        {
            text.Write($"| {entry.Change.Name()} | {MarkdownText.Escape(entry.Node.Id)} ");
            if (entry is { Edge: { } edge, Target: { } target })
                text.Write($"| {edge.Kind.Name} | {MarkdownText.Escape(target.Id)}{(entry.IsToMissing ? " (missing)" : "")} ");
            text.WriteLine($"| {MarkdownText.Escape(entry.Label ?? "")} | {string.Join("; ", entry.Attributes.Select(Cell))} |");
        }
    }

    private static string Cell(AttributeChange attribute) =>
        $"{attribute.Name}: {Value(attribute.Old)} → {Value(attribute.New)}";

    private static string Value(string? value) => value is null ? "none" : $"“{MarkdownText.Escape(value)}”";
}
