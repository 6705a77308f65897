namespace Linker.Kinds;

/// <summary>
/// The kinds that a configuration, or the header of a graph, describes in words. How a kind looks follows from one colour.
/// </summary>
public sealed class KindDefinitions
{
    private static readonly string[] Shapes =
        ["box", "ellipse", "folder", "note", "octagon", "hexagon", "tab", "diamond", "component", "cylinder"];

    private static readonly string[] Lines = ["solid", "dashed", "dotted"];

    private readonly List<IReadOnlyDictionary<string, string>> _nodes = [];
    private readonly List<IReadOnlyDictionary<string, string>> _edges = [];

    /// <summary>What can be said of a kind of node; only <c>name</c> is required.</summary>
    public static IReadOnlyList<string> NodeKeys { get; } = ["name", "idPrefix", "noun", "color", "shape"];

    /// <summary>What can be said of a kind of edge; only <c>name</c> and <c>target</c> are required.</summary>
    public static IReadOnlyList<string> EdgeKeys { get; } =
        ["name", "target", "fact", "color", "line", "targetHeading", "sourceHeading"];

    /// <summary>Adds a kind of node; values by <see cref="NodeKeys"/>.</summary>
    public void AddNode(IReadOnlyDictionary<string, string> values) => _nodes.Add(values);

    /// <summary>Adds a kind of edge; values by <see cref="EdgeKeys"/>.</summary>
    public void AddEdge(IReadOnlyDictionary<string, string> values) => _edges.Add(values);

    /// <summary>The built-in kinds and those that were added.</summary>
    /// <exception cref="ArgumentException">A kind cannot be; the message says what was found and expected.</exception>
    public KindSet ToSet()
    {
        if (_nodes.Count + _edges.Count == 0) return KindSet.BuiltIn;
        NodeKind[] nodes = [.. _nodes.Select(DefineNode)];
        var facts = new Dictionary<string, FactKind>(StringComparer.Ordinal);
        foreach (var kind in KindSet.BuiltIn.Facts) facts.Add(kind.Name, kind);
        foreach (var edge in _edges)
        {
            if (edge.GetValueOrDefault("fact") is { } name) facts.TryAdd(name, new FactKind(name, name) { IsOptional = true });
        }

        return KindSet.With(
            nodes, [.. _edges.Select(edge => DefineEdge(edge, nodes, facts))], [.. facts.Values.Where(static kind => !kind.IsBuiltIn)]);
    }

    private static NodeKind DefineNode(IReadOnlyDictionary<string, string> values)
    {
        var (name, color) = (Require(values, "name", "node"), HexColor.Require(values.GetValueOrDefault("color") ?? HexColor.Grey));
        var style = new NodeStyle(OneOf(values, "shape", Shapes), color, "filled", color, HexColor.Tint(color));
        var prefix = values.GetValueOrDefault("idPrefix") ?? $"{name.ToLowerInvariant()}:";
        return values.GetValueOrDefault("noun") is { } noun
            ? new NodeKind(name, prefix, style) { IsOptional = true, Noun = noun }
            : new NodeKind(name, prefix, style) { IsOptional = true };
    }

    private static EdgeKind DefineEdge(
        IReadOnlyDictionary<string, string> values, NodeKind[] nodes, Dictionary<string, FactKind> facts)
    {
        var (name, target) = (Require(values, "name", "edge"), Require(values, "target", "edge"));
        var node = Array.Find(nodes, kind => kind.Name == target) ?? KindSet.BuiltIn.FindNode(target)
            ?? throw new ArgumentException($"found edges \"{name}\" to \"{target}\", expected a kind of node");
        var (color, line) = (HexColor.Require(values.GetValueOrDefault("color") ?? HexColor.Grey), OneOf(values, "line", Lines));
        return new EdgeKind(name, node, new EdgeStyle(color, line, "1.2", line == Lines[0] ? color : $"{line} {color}"))
        {
            IsOptional = true,
            Fact = values.GetValueOrDefault("fact") is { } fact ? facts[fact] : null,
            TargetHeading = values.GetValueOrDefault("targetHeading") ?? name,
            SourceHeading = values.GetValueOrDefault("sourceHeading") ?? $"{name} of",
        };
    }

    private static string Require(IReadOnlyDictionary<string, string> values, string key, string what) =>
        values.GetValueOrDefault(key)
        ?? throw new ArgumentException($"found a kind of {what} without \"{key}\", expected one with it");

    /// <summary>The value of a key, which is one of some words; the first of them where there is none.</summary>
    private static string OneOf(IReadOnlyDictionary<string, string> values, string key, string[] words)
    {
        var value = values.GetValueOrDefault(key) ?? words[0];
        return words.Contains(value)
            ? value
            : throw new ArgumentException($"found the {key} \"{value}\", expected one of {string.Join(", ", words)}");
    }
}
