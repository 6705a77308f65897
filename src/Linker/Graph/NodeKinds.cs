namespace Linker.Graph;

/// <summary>The names of node kinds as outputs write them, and how ids of each kind begin.</summary>
public static class NodeKinds
{
    private static readonly NodeKind[] Every = Enum.GetValues<NodeKind>();

    private static readonly string[] KindNames =
        ["article", "product", "productLine", "file", "fix", "bulletin", "keyword"];

    private static readonly string[] Prefixes = ["", "product:", "line:", "file:", "fix:", "bulletin:", "keyword:"];

    /// <summary>Every kind, in order.</summary>
    public static IReadOnlyList<NodeKind> All => Every;

    /// <summary>The names of all kinds, in order.</summary>
    public static IReadOnlyList<string> Names => KindNames;

    /// <summary>The kind's name in camelCase, such as <c>productLine</c>.</summary>
    public static string Name(this NodeKind kind) => KindNames[(int)kind];

    /// <summary>What ids of the kind begin with, such as <c>file:</c>; empty for articles.</summary>
    public static string IdPrefix(this NodeKind kind) => Prefixes[(int)kind];

    /// <summary>Makes something of each kind, in order.</summary>
    /// <remarks>LINQ would be compiled in each run: it is not compiled ahead of time for kinds.</remarks>
    internal static T[] Each<T>(Converter<NodeKind, T> make) => Array.ConvertAll(Every, make);

    /// <summary>Finds the kind of a name; names are compared ordinally.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out NodeKind kind)
    {
        for (var i = 0; i < KindNames.Length; i++)
        {
            if (!name.SequenceEqual(KindNames[i])) continue;
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
