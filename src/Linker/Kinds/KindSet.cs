namespace Linker.Kinds;

/// <summary>The kinds of nodes, edges and facts that a graph can have: the built-in ones and those of a configuration.</summary>
public sealed class KindSet
{
    /// <summary>The name of a style that pictures have beside those of kinds.</summary>
    private const string MissingStyle = "missing";

    private KindSet(IReadOnlyList<NodeKind> nodes, IReadOnlyList<EdgeKind> edges, IReadOnlyList<FactKind> facts) =>
        (Nodes, Edges, Facts) = (nodes, edges, facts);

    /// <summary>The built-in kinds alone.</summary>
    public static KindSet BuiltIn { get; } = new(NodeKind.BuiltIn, EdgeKind.BuiltIn, FactKind.BuiltIn);

    /// <summary>The kinds of nodes; each stands at its ordinal.</summary>
    public IReadOnlyList<NodeKind> Nodes { get; }

    /// <summary>The kinds of edges; each stands at its ordinal.</summary>
    public IReadOnlyList<EdgeKind> Edges { get; }

    /// <summary>The kinds of facts that are texts; each stands at its ordinal.</summary>
    public IReadOnlyList<FactKind> Facts { get; }

    /// <summary>The built-in kinds and others, whose ordinals are set; a kind belongs to one set only.</summary>
    /// <exception cref="ArgumentException">
    /// A name or prefix is there twice, an id prefix is no lower-case word with a colon, or an edge leads to
    /// a kind of node, or is made by a kind of fact, that is in neither.
    /// </exception>
    public static KindSet With(
        IReadOnlyList<NodeKind> nodes, IReadOnlyList<EdgeKind> edges, IReadOnlyList<FactKind>? facts = null)
    {
        var set = new KindSet(Append(NodeKind.BuiltIn, nodes), Append(EdgeKind.BuiltIn, edges), Append(FactKind.BuiltIn, facts ?? []));
        for (var i = NodeKind.BuiltIn.Count; i < set.Nodes.Count; i++)
        {
            if (set.Nodes[i].Name == MissingStyle) throw new ArgumentException($"found the kind \"{MissingStyle}\", which pictures have already");
            var prefix = set.Nodes[i].IdPrefix;
            if (!IsPrefix(prefix)) throw new ArgumentException($"found the id prefix \"{prefix}\", expected one such as \"team:\"");
            if (set.Nodes.Take(i).Any(other => other.IdPrefix == prefix))
                throw new ArgumentException($"found the id prefix \"{prefix}\" twice");
        }

        foreach (var edge in edges)
        {
            if (!set.Nodes.Contains(edge.Target))
                throw new ArgumentException($"found edges \"{edge.Name}\" to \"{edge.Target.Name}\", expected a kind of node");
            if (edge.Fact is { } fact && !set.Facts.Contains(fact))
                throw new ArgumentException($"found edges \"{edge.Name}\" of \"{fact.Name}\", expected a kind of fact");
        }

        return set;
    }

    /// <summary>The kind of node with a name, which is compared ordinally; null where there is none.</summary>
    public NodeKind? FindNode(ReadOnlySpan<char> name) => Find(Nodes, name);

    /// <summary>The kind of edge with a name, which is compared ordinally; null where there is none.</summary>
    public EdgeKind? FindEdge(ReadOnlySpan<char> name) => Find(Edges, name);

    /// <summary>The kind that a node's id belongs to by its prefix: articles' where no other kind's fits.</summary>
    public NodeKind ForId(ReadOnlySpan<char> id)
    {
        for (var i = Nodes.Count - 1; i > 0; i--)
        {
            if (id.StartsWith(Nodes[i].IdPrefix, StringComparison.Ordinal)) return Nodes[i];
        }

        return Nodes[0];
    }

    private static T[] Append<T>(IReadOnlyList<T> builtIn, IReadOnlyList<T> others)
        where T : Kind
    {
        T[] all = [.. builtIn, .. others.OrderBy(static kind => kind.Name, StringComparer.Ordinal)];
        for (var i = builtIn.Count; i < all.Length; i++)
        {
            if (all.Take(i).Contains(all[i])) throw new ArgumentException($"found the kind \"{all[i].Name}\" twice");
            all[i].Ordinal = i;
        }

        return all;
    }

    private static bool IsPrefix(string text) =>
        text.Length > 1 && text[^1] == ':' && text[..^1].All(static letter => char.IsAsciiLetterLower(letter) || letter == '-');

    private static T? Find<T>(IReadOnlyList<T> kinds, ReadOnlySpan<char> name)
        where T : Kind
    {
        foreach (var kind in kinds)
        {
            if (name.SequenceEqual(kind.Name)) return kind;
        }

        return null;
    }
}
