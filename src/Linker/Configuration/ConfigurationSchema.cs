namespace Linker.Configuration;

/// <summary>The JSON Schema (draft 2020-12) of <c>linker.json</c>, for editors.</summary>
public static class ConfigurationSchema
{
    /// <summary>The name of the schema's file.</summary>
    public const string FileName = "linker.schema.json";

    /// <summary>The schema as JSON text.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(ConfigurationSchema).Assembly.GetManifestResourceStream(FileName)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
