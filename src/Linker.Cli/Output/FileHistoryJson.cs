using System.Globalization;
using System.Text.Json;
using Linker.Graph;
using Linker.Selecting;

namespace Linker.Cli.Output;

/// <summary>Writes the history of a file as one JSON object; what a file table does not say is null.</summary>
internal static class FileHistoryJson
{
    public static void Write(FileHistory history, Stream output) => JsonAnswer.Write(output, json =>
    {
        json.WriteString("id", history.File.Id);
        json.WriteString("label", history.File.Label);
        json.WriteStartArray("versions");
        foreach (var entry in history.Versions) WriteVersion(json, entry);
        json.WriteEndArray();
        WriteArticles(json, "offeredBy", history.OfferedBy);
        WriteArticles(json, "onlyMentionedBy", history.OnlyMentionedBy);
    });

    private static void WriteVersion(Utf8JsonWriter json, FileHistoryEntry entry)
    {
        var (article, version) = entry;
        json.WriteStartObject();
        json.WriteString("date", version.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("time", version.Time?.ToString("HH:mm", CultureInfo.InvariantCulture));
        json.WriteString("version", version.Version);
        if (version.Size is { } size) json.WriteNumber("size", size);
        else json.WriteNull("size");
        json.WriteString("platform", version.Platform);
        json.WriteString("article", article.Id);
        json.WriteString("title", article.Label);
        json.WriteEndObject();
    }

    private static void WriteArticles(Utf8JsonWriter json, string name, IReadOnlyList<Node> articles)
    {
        json.WriteStartArray(name);
        foreach (var article in articles) json.WriteStringValue(article.Id);
        json.WriteEndArray();
    }
}
