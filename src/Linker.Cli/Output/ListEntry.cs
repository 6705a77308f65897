using Linker.Graph;
using Linker.Selecting;

namespace Linker.Cli.Output;

/// <summary>An entry of a list of articles.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Title">Its title; empty where it has none.</param>
/// <param name="Count">How many articles cite it; null in lists that do not count.</param>
internal sealed record ListEntry(string Id, string Title, int? Count)
{
    public static ListEntry Create(RankedNode ranked) => Create(ranked.Node) with { Count = ranked.Articles };

    public static ListEntry Create(Node node) => new(node.Id, NodeText.Title(node), null);

    /// <summary>One line an entry, its parts separated by tabs: cut and sort take them as they are.</summary>
    public static void WriteText(IEnumerable<ListEntry> entries, Stream output)
    {
        using var writer = OutputFiles.CreateText(output);
        foreach (var entry in entries)
        {
            if (entry.Count is { } count)
            {
                writer.Write(Figures.Count(count));
                writer.Write('\t');
            }

            writer.WriteLine($"{Printable.Escape(entry.Id)}\t{Printable.Escape(entry.Title)}".TrimEnd('\t'));
        }
    }

    /// <summary>An array of objects, one a line.</summary>
    public static void WriteJson(IEnumerable<ListEntry> entries, Stream output) =>
        JsonLines.WriteArray(output, entries, static (json, entry) =>
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id);
            json.WriteString("title", entry.Title);
            if (entry.Count is { } count) json.WriteNumber("articles", count);
            json.WriteEndObject();
        });
}
