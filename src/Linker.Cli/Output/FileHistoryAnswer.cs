using System.Text.Json;
using Linker.Graph;
using Linker.Selecting;

namespace Linker.Cli.Output;

/// <summary>Writes the history of a file as tables for people.</summary>
internal static class FileHistoryText
{
    /// <param name="history">The history.</param>
    /// <param name="all">Whether the articles that do not update the file are listed, or only counted.</param>
    /// <param name="width">The terminal's width in characters; null where it is no terminal.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(FileHistory history, bool all, int? width, Stream output)
    {
        // A history without its beginning is none.
        var text = new TextSections(all: true, width);
        text.WriteLine(history.File.Label);
        text.WriteLine($"  file, updated by {Figures.Count(history.UpdatingArticles, "article")}, "
            + $"offered by {Figures.Count(history.OfferedBy.Count)}, only named by {Figures.Count(history.OnlyMentionedBy.Count)}"
            + (all || history.OfferedBy.Count + history.OnlyMentionedBy.Count == 0 ? "" : "; --all lists them"));
        text.WriteRows("Versions", [.. history.Versions.Select(Row)]);
        if (all)
        {
            text.WriteRows("Offered by", [.. history.OfferedBy.Select(ArticleRow)]);
            text.WriteRows("Only named by", [.. history.OnlyMentionedBy.Select(ArticleRow)]);
        }

        text.CopyTo(output);
    }

    private static string[] Row(FileHistoryEntry entry) =>
    [
        Figures.Date(entry.Version.Date) ?? "",
        Figures.Time(entry.Version.Time) ?? "",
        entry.Version.Version ?? "",
        entry.Version.Size is { } size ? Figures.Count(size) : "",
        entry.Version.Platform ?? "",
        .. ArticleRow(entry.Article),
    ];

    private static string[] ArticleRow(Node article) => [article.Id, NodeText.Title(article)];
}

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
        json.WriteString("date", Figures.Date(version.Date));
        json.WriteString("time", Figures.Time(version.Time));
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
