using System.Text.Encodings.Web;
using System.Text.Json;
using Linker.Graph;

namespace Linker.Cli.Output;

/// <summary>Writes JSON arrays with one entry a line, so that they can be read, compared and cut.</summary>
internal static class JsonLines
{
    private static readonly JsonWriterOptions Options = new()
    {
        SkipValidation = true,
        // Leaves letters readable but escapes control characters.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes an array.</summary>
    public static void WriteArray<T>(Stream output, IEnumerable<T> entries, Action<Utf8JsonWriter, T> write)
    {
        var separator = "[\n"u8;
        using (var json = new Utf8JsonWriter(output, Options))
        {
            foreach (var entry in entries)
            {
                output.Write(separator);
                write(json, entry);
                json.Flush();
                json.Reset();
                separator = ",\n"u8;
            }
        }

        output.Write(separator[0] == '[' ? "[]\n"u8 : "\n]\n"u8);
    }

    /// <summary>Writes what identifies a node into the object at hand.</summary>
    public static void WriteNode(this Utf8JsonWriter json, Node node)
    {
        json.WriteString("id", node.Id);
        json.WriteString("kind", node.Kind.Name);
        json.WriteString("label", node.Label);
    }
}
