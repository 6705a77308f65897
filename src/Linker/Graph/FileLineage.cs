using System.Runtime.InteropServices;

namespace Linker.Graph;

/// <summary>
/// Derives which article supersedes which. One does where both update a file for the same platform, have a product in
/// common, and its file is later; and no third such article comes in between: a lineage, not every pair of ancestors.
/// <list type="bullet">
/// <item>An article's date of a file for a platform is the latest of its rows. Rows without a date do not count, and equal
/// dates supersede nothing. Where several articles have the date before, each of them is superseded.</item>
/// <item>Platforms are compared without case; <c>Intel</c>, <c>x86</c>, <c>i386</c> and <c>ix86</c> are one. Rows that name
/// none are compared with rows that name none.</item>
/// <item>A product is in common where both apply to it and, if both name releases of it, to one and the same release, which
/// is what a version begins with (the <c>4.0</c> of <c>4.0 SP6a</c>).</item>
/// </list>
/// <para>
/// It goes by what tables say, and that is its limit: a later date does not always mean a newer build, one file may stand in
/// branches that go on beside each other, languages are platforms where a table has them in that column, and the same name
/// may be another file. Two articles may each supersede the other in different files.
/// </para>
/// </summary>
/// <param name="graph">The graph of what articles state.</param>
internal sealed class FileLineage(KnowledgeGraph graph)
{
    private readonly ProductOverlap _products = new(graph);
    private readonly Dictionary<(int Source, int Target), List<FileSuccession>> _found = [];

    /// <summary>The graph with the derived edges; itself where there are none.</summary>
    public KnowledgeGraph Extend()
    {
        var updates = CollectionsMarshal.AsSpan(FileUpdate.Collect(graph.Edges));
        while (!updates.IsEmpty)
        {
            var count = 1;
            while (count < updates.Length && updates[count].IsOfSameFileAs(updates[0])) count++;
            FindIn(updates[..count]);
            updates = updates[count..];
        }

        return _found.Count == 0 ? graph : graph.WithEdges(WithDerived());
    }

    /// <summary>Finds what supersedes what among the articles that update one file for one platform, by date.</summary>
    private void FindIn(ReadOnlySpan<FileUpdate> updates)
    {
        for (var later = 1; later < updates.Length; later++)
        {
            DateOnly? before = null;
            for (var earlier = later - 1; earlier >= 0; earlier--)
            {
                var date = updates[earlier].Date;
                if (date < before) break;
                if (date == updates[later].Date) continue;
                if (!_products.IsBetween(updates[later].Article, updates[earlier].Article)) continue;
                before = date;
                Add(updates[later], updates[earlier]);
            }
        }
    }

    private void Add(FileUpdate later, FileUpdate earlier)
    {
        ref var successions = ref CollectionsMarshal.GetValueRefOrAddDefault(_found, (later.Article, earlier.Article), out _);
        // Updates come in order of files and platforms, and so do these.
        (successions ??= []).Add(new(graph.Nodes[later.File].Id, later.Platform, earlier.Date, later.Date));
    }

    private Edge[] WithDerived()
    {
        var edges = graph.Edges;
        var all = new Edge[edges.Length + _found.Count];
        var derived = new List<Edge>(_found.Count);
        foreach (var ((source, target), successions) in _found)
            derived.Add(Edge.With(source, EdgeKind.Supersedes, target, successions.ToArray()));
        derived.Sort(Edge.Compare);
        var (from, to) = (0, 0);
        var comparer = Comparer<Edge>.Create(Edge.Compare);
        foreach (var edge in derived)
        {
            var before = ~edges[from..].BinarySearch(edge, comparer); // No edge of articles is like a derived one.
            edges.Slice(from, before).CopyTo(all.AsSpan(to));
            (from, to) = (from + before, to + before);
            all[to++] = edge;
        }

        edges[from..].CopyTo(all.AsSpan(to));
        return all;
    }
}
