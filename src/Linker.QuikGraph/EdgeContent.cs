using Linker.Graph;

namespace Linker.QuikGraph;

/// <summary>What an edge of a knowledge graph says, without its ends: what any other edge needs to become one.</summary>
public readonly struct EdgeContent
{
    // An edge between any two nodes.
    private readonly Edge _edge;

    private EdgeContent(Edge edge) => _edge = edge;

    /// <summary>What the edge says.</summary>
    public EdgeKind Kind => _edge.Kind;

    /// <summary>What an edge of a graph says.</summary>
    public static EdgeContent Of(in Edge edge) => new(edge);

    /// <summary>An edge of a kind, about which nothing more is known; a reference is one that stands in no line.</summary>
    public static EdgeContent Of(EdgeKind kind)
    {
        if (!Enum.IsDefined(kind)) throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of edge.");
        return kind == EdgeKind.References ? References(new(null, null, 0, 1)) : new(Edge.Plain(0, kind, 0));
    }

    /// <summary>A citation.</summary>
    public static EdgeContent References(ReferenceAttributes attributes)
    {
        ArgumentNullException.ThrowIfNull(attributes);
        return new(Edge.References(0, 0, attributes));
    }

    /// <summary>That an article applies to some versions of a product.</summary>
    public static EdgeContent AppliesTo(params IEnumerable<string> versions) => new(Edge.AppliesTo(0, 0, [.. versions]));

    /// <summary>That an article's fix has some versions of a file.</summary>
    public static EdgeContent Updates(params IEnumerable<FileVersion> rows) => new(Edge.Updates(0, 0, [.. rows]));

    internal Edge Between(int source, int target) => _edge.Between(source, target);
}
