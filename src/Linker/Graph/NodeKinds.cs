namespace Linker.Graph;

/// <summary>The names of node kinds as outputs write them, and how ids of each kind begin.</summary>
public static class NodeKinds
{
    private static readonly string[] Names =
        ["article", "product", "productLine", "file", "fix", "bulletin", "keyword"];

    private static readonly string[] Prefixes = ["", "product:", "line:", "file:", "fix:", "bulletin:", "keyword:"];

    /// <summary>Every kind, in order.</summary>
    public static IReadOnlyList<NodeKind> All { get; } = Enum.GetValues<NodeKind>();

    /// <summary>The kind's name in camelCase, such as <c>productLine</c>.</summary>
    public static string Name(this NodeKind kind) => Names[(int)kind];

    /// <summary>What ids of the kind begin with, such as <c>file:</c>; empty for articles.</summary>
    public static string IdPrefix(this NodeKind kind) => Prefixes[(int)kind];

    /// <summary>Finds the kind of a name; names are compared ordinally.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out NodeKind kind)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (!name.SequenceEqual(Names[i])) continue;
            kind = (NodeKind)i;
            return true;
        }

        kind = default;
        return false;
    }

    /// <summary>The kind that an id belongs to by its prefix: an article's where no other kind's fits.</summary>
    public static NodeKind OfId(ReadOnlySpan<char> id)
    {
        for (var i = Prefixes.Length - 1; i > 0; i--)
        {
            if (id.StartsWith(Prefixes[i], StringComparison.Ordinal)) return (NodeKind)i;
        }

        return NodeKind.Article;
    }
}
