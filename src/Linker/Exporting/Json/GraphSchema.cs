namespace Linker.Exporting.Json;

/// <summary>The JSON Schema (draft 2020-12) of <c>graph.json</c>.</summary>
public static class GraphSchema
{
    /// <summary>The name of the schema's file.</summary>
    public const string FileName = "graph.schema.json";

    /// <summary>The schema as JSON text.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(GraphSchema).Assembly.GetManifestResourceStream(FileName)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
