using System.Globalization;
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
        text.WriteLine($"  file, updated by {Count.Of(history.UpdatingArticles, "article")}, "
            + $"offered by {Count.Of(history.OfferedBy.Count)}, only named by {Count.Of(history.OnlyMentionedBy.Count)}"
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
        entry.Version.Date is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "",
        entry.Version.Time is { } time ? time.ToString("HH:mm", CultureInfo.InvariantCulture) : "",
        entry.Version.Version ?? "",
        entry.Version.Size is { } size ? size.ToString("N0", CultureInfo.InvariantCulture) : "",
        entry.Version.Platform ?? "",
        .. ArticleRow(entry.Article),
    ];

    private static string[] ArticleRow(Node article) => [article.Id, article.Label == article.Id ? "" : article.Label];
}
