using Linker.Extraction;

namespace Linker.Graph;

/// <summary>Builds the knowledge graph from the facts of articles.</summary>
public static class GraphBuilder
{
    /// <summary>
    /// Builds the graph. The order of <paramref name="facts"/> does not matter: the documents are put in ordinal order
    /// of ids and paths first, so that equal facts give an equal graph.
    /// <para>
    /// An article found in both dialects is one node: the Markdown copy speaks, the other paths become alternates. Of
    /// documents of one dialect with the same id the first in ordinal order of paths speaks; the others are reported.
    /// An article that is cited but not there becomes a missing node labelled with its commonest cited title. A node
    /// named by text is labelled with its commonest spelling, each edge that leads to it being one vote.
    /// </para>
    /// </summary>
    /// <exception cref="ArgumentException">An article's id begins like another kind's: <c>file:</c>.</exception>
    public static BuiltGraph Build(IReadOnlyList<ArticleFacts> facts)
    {
        var selection = new SpeakerSelection(facts);
        var nodes = new NodeDrafts();
        var sources = new int[selection.Speakers.Count];
        for (var i = 0; i < sources.Length; i++) sources[i] = AddArticle(nodes, selection.Speakers[i]);

        // Articles first: whether a citation leads to a missing article is known only when all of them are there.
        var edges = new EdgeDrafts(nodes);
        for (var i = 0; i < sources.Length; i++) edges.Add(sources[i], selection.Speakers[i].Facts);
        return new BuiltGraph(GraphAssembler.Assemble(nodes.ToNodes(), edges.ToEdges()), selection.Duplicates);
    }

    private static int AddArticle(NodeDrafts nodes, Speaker speaker)
    {
        var facts = speaker.Facts;
        var node = nodes.Article(NodeIds.WellFormed(facts.Id), new ArticleAttributes
        {
            Path = facts.Path,
            Alternates = speaker.Alternates,
            LastModified = facts.LastModified,
            ProductLine = facts.ProductLine,
            Keywords = facts.Keywords,
        });
        if (facts.Title is { } title) nodes.Vote(node, title);
        return node;
    }
}
