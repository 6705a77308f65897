using System.Text.Json;

namespace Linker.Comparing;

/// <summary>The difference as JSON, a change a line: lists of articles, references, facts and names, empty ones too.</summary>
public sealed class JsonDifferenceWriter : IDifferenceWriter
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public void Write(GraphDifference difference, Stream output)
    {
        ArgumentNullException.ThrowIfNull(difference);
        var json = new JsonLinesWriter(output, "linker-diff");
        foreach (var section in DifferenceSection.FromDifference(difference)) json.WriteList(section.Name, section.Entries, WriteEntry);
        json.End("\n}\n");
    }

    private static void WriteEntry(Utf8JsonWriter json, DifferenceEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("change", entry.Change.Name());
        json.WriteString(entry.Edge is null ? "id" : "source", entry.Node.Id);
        if (entry is { Edge: { } edge, Target: { } target })
        {
            json.WriteString("target", target.Id);
            json.WriteString("kind", edge.Kind.Name);
            if (edge.Kind == EdgeKind.References)
                json.WriteBoolean("exists", !target.IsMissing && entry.Change != ChangeKind.Broke);
        }

        json.WriteString("label", entry.Label);
        if (entry.Attributes.Count > 0) WriteAttributes(json, entry.Attributes);
        json.WriteEndObject();
    }

    private static void WriteAttributes(Utf8JsonWriter json, IReadOnlyList<AttributeChange> attributes)
    {
        json.WriteStartArray("attributes");
        foreach (var attribute in attributes)
        {
            json.WriteStartObject();
            json.WriteString("name", attribute.Name);
            json.WriteString("old", attribute.Old);
            json.WriteString("new", attribute.New);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
