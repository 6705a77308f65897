using Linker.Ground.Files;
using Linker.Ground.Json;

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
        var json = new Utf8Output(output);
        json.Write("{\"format\":\"linker-diff\",\"version\":1"u8);
        foreach (var section in DifferenceSection.Of(difference))
        {
            json.Write(",\n"u8);
            json.WriteString(section.Name);
            json.Write(":["u8);
            for (var i = 0; i < section.Entries.Count; i++)
            {
                json.Write(i == 0 ? "\n"u8 : ",\n"u8);
                WriteEntry(json, section.Entries[i]);
            }

            json.Write(section.Entries.Count == 0 ? "]"u8 : "\n]"u8);
        }

        json.Write("\n}\n"u8);
        json.Flush();
    }

    private static void WriteEntry(Utf8Output json, DifferenceEntry entry)
    {
        json.Write("{\"change\":"u8);
        json.WriteString(entry.Change.Name());
        json.Write(entry.Edge is null ? ",\"id\":"u8 : ",\"source\":"u8);
        json.WriteString(entry.Node.Id);
        if (entry is { Edge: { } edge, Target: { } target })
        {
            json.Write(",\"target\":"u8);
            json.WriteString(target.Id);
            json.Write(",\"kind\":"u8);
            json.WriteString(edge.Kind.Name);
            if (edge.Kind == EdgeKind.References)
                json.Write(target.IsMissing || entry.Change == ChangeKind.Broke ? ",\"exists\":false"u8 : ",\"exists\":true"u8);
        }

        json.Write(",\"label\":"u8);
        json.WriteStringOrNull(entry.Label);
        if (entry.Attributes.Count > 0) WriteAttributes(json, entry.Attributes);
        json.Write((byte)'}');
    }

    private static void WriteAttributes(Utf8Output json, IReadOnlyList<AttributeChange> attributes)
    {
        for (var i = 0; i < attributes.Count; i++)
        {
            json.Write(i == 0 ? ",\"attributes\":[{\"name\":"u8 : ",{\"name\":"u8);
            json.WriteString(attributes[i].Name);
            json.Write(",\"old\":"u8);
            json.WriteStringOrNull(attributes[i].Old);
            json.Write(",\"new\":"u8);
            json.WriteStringOrNull(attributes[i].New);
            json.Write((byte)'}');
        }

        json.Write((byte)']');
    }
}
