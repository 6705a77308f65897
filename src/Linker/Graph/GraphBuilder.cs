using Linker.Extraction;

namespace Linker.Graph;

/// <summary>Builds the knowledge graph from the facts of articles.</summary>
public static class GraphBuilder
{
    /// <summary>A smaller part costs more to put together with the others than it saves.</summary>
    private const int SmallestPart = 2048;

    /// <summary>
    /// Builds the graph. The order of <paramref name="facts"/> does not matter: the documents are put in ordinal order
    /// of ids and paths first, so that equal facts give an equal graph.
    /// <para>
    /// An article found in both dialects is one node: the Markdown copy is the primary document, the paths of the others
    /// become alternates. Of documents of one dialect with the same id the first in ordinal order of paths is the primary
    /// one; the others are reported.
    /// An article that is cited but not there becomes a missing node labelled with its commonest cited title. A node
    /// named by text is labelled with its commonest spelling, each edge that leads to it being one vote.
    /// </para>
    /// </summary>
    /// <param name="facts">The facts.</param>
    /// <param name="jobs">How many threads work; the graph does not depend on it.</param>
    /// <param name="kinds">The kinds of nodes and edges; the built-in ones where none are given.</param>
    /// <exception cref="ArgumentException">An article's id begins like another kind's: <c>file:</c>.</exception>
    public static BuiltGraph Build(IReadOnlyList<ArticleFacts> facts, int jobs = 1, KindSet? kinds = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Build(facts, jobs, kinds ?? KindSet.BuiltIn, Math.Clamp(facts.Count / SmallestPart, 1, Math.Max(1, jobs)));
    }

    /// <summary>Builds the graph from a given number of parts.</summary>
    internal static BuiltGraph Build(IReadOnlyList<ArticleFacts> facts, int jobs, KindSet kinds, int partCount)
    {
        var selection = new PrimarySelection(facts);
        var primaries = selection.Primaries;
        var byId = new PrimaryIndex(primaries, kinds, Math.Max(1, jobs));
        var parts = new GraphPart[partCount];
        Workers.Run(partCount, jobs, i =>
        {
            var (start, end) = Workers.Share(primaries.Count, partCount, i);
            parts[i] = new GraphPart(Items.AsSpan(primaries)[start..end], start, byId, kinds);
        });
        return new BuiltGraph(new GraphMerge(primaries, parts, kinds).Merge(jobs), selection.Duplicates);
    }
}

/// <summary>A graph, and what was odd about the facts that it was built from.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Duplicates">Documents that were passed over for another one of their dialect, by id, then path.</param>
public sealed record BuiltGraph(KnowledgeGraph Graph, IReadOnlyList<DuplicateArticle> Duplicates);
