using Linker.Checking.Reports;

namespace Linker.Comparing;

/// <summary>The difference for people: a line for each change, those of one kind together; nothing where there is none.</summary>
public sealed class TextDifferenceWriter : IDifferenceWriter
{
    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public void Write(GraphDifference difference, Stream output)
    {
        ArgumentNullException.ThrowIfNull(difference);
        ReportText.Write(output, text =>
        {
            var separator = "";
            foreach (var section in DifferenceSection.FromDifference(difference))
            {
                if (section.Entries.Count == 0) continue;
                text.WriteLine($"{separator}{char.ToUpperInvariant(section.Name[0])}{section.Name[1..]}: {section.Counts()}");
                foreach (var entry in section.Entries) Write(text, entry);
                separator = "\n";
            }
        });
    }

    private static void Write(StreamWriter text, DifferenceEntry entry)
    {
        text.Write($"  {entry.Change.Name(),-8} {HarmlessText.Sanitize(entry.Node.Id)}");
        if (entry is { Edge: { } edge, Target: { } target }) text.Write($" {edge.Kind.Name} {HarmlessText.Sanitize(target.Id)}");
        if (entry.IsToMissing) text.Write(" (missing)");
        if (entry.Label is { } label) text.Write($"  {HarmlessText.Sanitize(label)}");
        text.WriteLine();
        foreach (var attribute in entry.Attributes)
            text.WriteLine($"           {attribute.Name}: {Value(attribute.Old)} -> {Value(attribute.New)}");
    }

    private static string Value(string? value) => value is null ? "none" : $"\"{HarmlessText.Sanitize(value)}\"";
}
