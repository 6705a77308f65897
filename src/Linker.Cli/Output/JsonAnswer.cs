using System.Text.Encodings.Web;
using System.Text.Json;

namespace Linker.Cli.Output;

/// <summary>Writes an answer as one JSON object, indented.</summary>
internal static class JsonAnswer
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Leaves letters readable but escapes control characters.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the object.</summary>
    /// <param name="output">Where to write; stays open.</param>
    /// <param name="write">Writes the object's properties.</param>
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
