using System.Text;
using System.Text.Json;
using Linker.Selecting;
using Spectre.Console;

namespace Linker.Cli.Output;

/// <summary>Writes the figures of a graph as tables for people.</summary>
internal static class StatisticsText
{
    /// <summary>Wide enough for every label: outside of terminals, lines are not broken.</summary>
    private const int Unlimited = 100_000;

    /// <param name="statistics">The figures.</param>
    /// <param name="output">Where they go.</param>
    /// <param name="width">The terminal's width in characters; null where it is no terminal.</param>
    public static void Write(GraphStatistics statistics, Stream output, int? width)
    {
        var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = width ?? Unlimited;
        console.WriteLine("Nodes");
        console.Write(Counts(statistics.NodesByKind.Select(one => (one.Key.Name, one.Value)), statistics.Missing));
        console.WriteLine("Edges");
        console.Write(Counts(statistics.EdgesByKind.Select(one => (one.Key.Name, one.Value)), missing: 0));
        WriteRanking(console, "Most referenced articles", statistics.MostReferenced);
        WriteRanking(console, "Most wanted missing articles", statistics.MostWanted);
        WriteRanking(console, "Files updated by most articles", statistics.MostUpdated);
        // Tables are padded to their width, which would show as differences in comparisons.
        var lines = text.ToString().TrimEnd().Split('\n').Select(line => line.TrimEnd());
        output.Write(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
    }

    private static Table Counts(IEnumerable<(string Kind, int Count)> counts, int missing)
    {
        var table = Empty();
        foreach (var (kind, count) in counts)
        {
            var note = kind == NodeKind.Article.Name && missing > 0 ? $", of which {Figures.Count(missing)} missing" : "";
            table.AddRow(Cell(Figures.Count(count)), Cell(kind + note));
        }

        return table.AddEmptyRow();
    }

    private static void WriteRanking(IAnsiConsole console, string title, IReadOnlyList<RankedNode> ranking)
    {
        if (ranking.Count == 0) return;
        console.WriteLine(title);
        var table = Empty().AddColumn(new TableColumn(""));
        foreach (var (node, articles) in ranking)
        {
            // What a file's id says, its label says already.
            var name = node.Kind == NodeKind.Article ? node.Id : node.Label;
            var label = node.Label == name ? "" : node.Label;
            table.AddRow(Cell(Figures.Count(articles)), Cell(name), Cell(label));
        }

        console.Write(table.AddEmptyRow());
    }

    private static Table Empty() => new Table()
        .Border(TableBorder.None)
        .HideHeaders()
        .AddColumn(new TableColumn("").RightAligned().NoWrap())
        .AddColumn(new TableColumn("").NoWrap());

    // Text, not markup: brackets in an article's title mean nothing.
    private static Text Cell(string text) => new Text(Printable.Escape(text));
}

/// <summary>Writes the figures of a graph as one JSON object.</summary>
internal static class StatisticsJson
{
    public static void Write(GraphStatistics statistics, Stream output) => JsonAnswer.Write(output, json =>
    {
        json.WriteNumber("articles", statistics.Articles);
        json.WriteNumber("missing", statistics.Missing);
        WriteCounts(json, "nodesByKind", statistics.NodesByKind.Select(one => (one.Key.Name, one.Value)));
        WriteCounts(json, "edgesByKind", statistics.EdgesByKind.Select(one => (one.Key.Name, one.Value)));
        WriteRanking(json, "mostReferenced", statistics.MostReferenced);
        WriteRanking(json, "mostWanted", statistics.MostWanted);
        WriteRanking(json, "mostUpdated", statistics.MostUpdated);
    });

    private static void WriteCounts(Utf8JsonWriter json, string name, IEnumerable<(string Kind, int Count)> counts)
    {
        json.WriteStartObject(name);
        foreach (var (kind, count) in counts) json.WriteNumber(kind, count);
        json.WriteEndObject();
    }

    private static void WriteRanking(Utf8JsonWriter json, string name, IReadOnlyList<RankedNode> ranking)
    {
        json.WriteStartArray(name);
        foreach (var (node, articles) in ranking)
        {
            json.WriteStartObject();
            json.WriteString("id", node.Id);
            json.WriteString("label", node.Label);
            json.WriteNumber("articles", articles);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
