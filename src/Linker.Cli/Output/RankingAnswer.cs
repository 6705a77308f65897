using System.Globalization;
using Linker.Selecting;

namespace Linker.Cli.Output;

/// <summary>Writes a ranking for people, one node a line: its value, its id and what it is called.</summary>
internal static class RankingText
{
    public static void Write(NodeRanking ranking, Measure measure, Stream output)
    {
        using var writer = OutputFiles.CreateText(output);
        string[] values = [.. ranking.Nodes.Select(node => Value(node, measure))];
        var valueWidth = values.Select(value => value.Length).DefaultIfEmpty().Max();
        string[] ids = [.. ranking.Nodes.Select(node => Printable.Escape(node.Node.Id))];
        var idWidth = ids.Select(id => id.Length).DefaultIfEmpty().Max();
        for (var i = 0; i < ids.Length; i++)
        {
            var node = ranking.Nodes[i].Node;
            var label = Printable.InOneLine(NodeText.Title(node));
            writer.WriteLine($"{values[i].PadLeft(valueWidth)}  {ids[i].PadRight(idWidth)}  {label}".TrimEnd());
        }
    }

    private static string Value(MeasuredNode node, Measure measure) =>
        measure == Measure.References ? Figures.Count((int)node.Value)
        : node.Error is { } error ? $"{Fraction(node.Value)} ± {Fraction(error)}"
        : Fraction(node.Value);

    private static string Fraction(double value) => value.ToString("F8", CultureInfo.InvariantCulture);
}

/// <summary>Writes a ranking as an array of objects.</summary>
internal static class RankingJson
{
    public static void Write(NodeRanking ranking, Measure measure, Stream output) =>
        JsonLines.WriteArray(output, ranking.Nodes, (json, node) =>
        {
            json.WriteStartObject();
            json.WriteNode(node.Node);
            if (measure == Measure.References) json.WriteNumber("value", (int)node.Value);
            else json.WriteNumber("value", node.Value);
            if (node.Error is { } error) json.WriteNumber("error", error);
            json.WriteEndObject();
        });
}
