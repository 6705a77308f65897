namespace Linker.Checking.Reports;

/// <summary>The JSON Schema (draft 2020-12) of the report that <see cref="JsonReportWriter"/> writes.</summary>
public static class CheckSchema
{
    /// <summary>The name of the schema's file.</summary>
    public const string FileName = "check.schema.json";

    /// <summary>The schema as JSON text.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(CheckSchema).Assembly.GetManifestResourceStream(FileName)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
