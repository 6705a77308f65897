using Linker.Graph;

namespace Linker.Selecting;

/// <summary>Makes one edge of the edges of several articles between the same two nodes.</summary>
internal static class EdgeMerge
{
    /// <summary>The one edge; of attributes that cannot be added up, the first ones stay.</summary>
    /// <param name="edges">Edges of one source, kind and target; at least one.</param>
    public static Edge Of(ReadOnlySpan<Edge> edges)
    {
        var first = edges[0];
        return first.Kind.Content switch
        {
            EdgeContent.Citation => first.With(Counted(edges)),
            EdgeContent.Versions => first.With(Versions(edges)),
            EdgeContent.Rows => first.With(Rows(edges)),
            _ => first,
        };
    }

    // A title, section and line are those of one article.
    private static ReferenceAttributes Counted(ReadOnlySpan<Edge> edges)
    {
        var count = 0;
        foreach (ref readonly var edge in edges) count += edge.Reference?.Count ?? 1;
        return new ReferenceAttributes(Title: null, Section: null, Line: 0, count);
    }

    private static string[] Versions(ReadOnlySpan<Edge> edges)
    {
        var versions = new SortedSet<string>(StringComparer.Ordinal);
        foreach (ref readonly var edge in edges)
        {
            foreach (var version in edge.Versions) versions.Add(version);
        }

        return [.. versions];
    }

    private static FileVersion[] Rows(ReadOnlySpan<Edge> edges)
    {
        var rows = new List<FileVersion>();
        foreach (ref readonly var edge in edges) rows.AddRange(edge.Rows);
        return [.. rows];
    }
}
