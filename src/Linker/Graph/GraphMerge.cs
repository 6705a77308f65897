using Linker.Ground.Threads;

namespace Linker.Graph;

/// <summary>Puts parts together to a graph: nodes are sorted, and edges move straight to where they belong.</summary>
internal sealed class GraphMerge
{
    private readonly IReadOnlyList<Speaker> _speakers;
    private readonly GraphPart[] _parts;
    private readonly KindSet _kinds;
    private readonly IdMerge[] _ids;
    private readonly int[] _firstOfKind;

    public GraphMerge(IReadOnlyList<Speaker> speakers, GraphPart[] parts, KindSet kinds)
    {
        (_speakers, _parts, _kinds) = (speakers, parts, kinds);
        _ids = new IdMerge[kinds.Nodes.Count];
        _firstOfKind = new int[kinds.Nodes.Count + 1];
    }

    /// <summary>Makes the graph; to be called once.</summary>
    public KnowledgeGraph Merge(int jobs)
    {
        Workers.Run(_ids.Length, jobs, kind => _ids[kind] = MergeIds(_kinds.Nodes[kind]));
        for (var kind = 0; kind < _ids.Length; kind++) _firstOfKind[kind + 1] = _ids[kind].Ids.Count;
        Offsets.Accumulate(_firstOfKind);
        var nodes = new Node[_firstOfKind[^1]];
        Workers.Run(_ids.Length, jobs, kind => FillNodes(_kinds.Nodes[kind], nodes.AsSpan(_firstOfKind[kind])));

        var firstOfPart = new int[_parts.Length + 1];
        for (var part = 0; part < _parts.Length; part++) firstOfPart[part + 1] = _parts[part].EdgeCount;
        Offsets.Accumulate(firstOfPart);
        var edges = new Edge[firstOfPart[^1]];
        Workers.Run(_parts.Length, jobs, part => FillEdges(part, edges.AsSpan(firstOfPart[part])));
        return new KnowledgeGraph(nodes, new FileLineage(nodes, edges).Extend(), _kinds);
    }

    private IdMerge MergeIds(NodeKind kind)
    {
        IEnumerable<IReadOnlyList<string>> tables = kind == NodeKind.Article
            ? [SpeakerIds(), .. _parts.Select(part => part.Cited.MissingIds)]
            : _parts.Select(part => part.Names(kind).Ids);
        return new IdMerge([.. tables], kind.IdPrefix.Length);
    }

    private string[] SpeakerIds()
    {
        var ids = new string[_speakers.Count];
        for (var i = 0; i < ids.Length; i++) ids[i] = _speakers[i].Facts.Id;
        return ids;
    }

    private void FillNodes(NodeKind kind, Span<Node> nodes)
    {
        var ids = _ids[kind.Ordinal];
        var votes = new LabelVotes(ids.Ids.Count);
        if (kind == NodeKind.Article) VoteForArticles(votes);
        else for (var i = 0; i < _parts.Length; i++) _parts[i].Names(kind).CountInto(votes, ids.Ordinals[i].Span);

        var labels = votes.Winners();
        var missing = kind == NodeKind.Article ? ArticleAttributes.Missing : null;
        for (var i = 0; i < labels.Length; i++) nodes[i] = new Node(ids.Ids[i], kind, labels[i] ?? ids.Ids[i], missing);
        if (kind == NodeKind.Article) FillArticles(nodes);
    }

    private void VoteForArticles(LabelVotes votes)
    {
        var ordinals = _ids[NodeKind.Article.Ordinal].Ordinals;
        for (var i = 0; i < _speakers.Count; i++)
        {
            if (_speakers[i].Facts.Title is { } title) votes.Add(ordinals[0].Span[i], title);
        }

        for (var i = 0; i < _parts.Length; i++) _parts[i].Cited.CountInto(votes, ordinals[i + 1].Span);
    }

    private void FillArticles(Span<Node> nodes)
    {
        var ordinals = _ids[NodeKind.Article.Ordinal].Ordinals[0].Span;
        foreach (var part in _parts)
        {
            for (var i = 0; i < part.Articles.Length; i++)
            {
                ref var node = ref nodes[ordinals[part.FirstSpeaker + i]];
                node = node with { Article = part.Articles[i] };
            }
        }
    }

    private void FillEdges(int number, Span<Edge> edges)
    {
        var part = _parts[number];
        var articles = _ids[NodeKind.Article.Ordinal].Ordinals;
        var sources = articles[0].Span[part.FirstSpeaker..];
        var (columns, ordinals) = (new EdgeColumn[_kinds.Edges.Count], new int[_kinds.Edges.Count][]);
        foreach (var kind in _kinds.Edges)
        {
            columns[kind.Ordinal] = part.Edges(kind);
            ordinals[kind.Ordinal] = kind.Target == NodeKind.Article
                ? [.. articles[0].Span, .. articles[number + 1].Span]
                : OrdinalsOf(kind.Target, number);
        }

        for (var i = 0; i < part.Articles.Length; i++)
        {
            for (var kind = 0; kind < columns.Length; kind++)
                edges = edges[columns[kind].MoveTo(edges, i, sources[i], ordinals[kind])..];
        }
    }

    /// <summary>The ordinals in the graph of a part's nodes.</summary>
    private int[] OrdinalsOf(NodeKind kind, int part)
    {
        var ordinals = _ids[kind.Ordinal].Ordinals[part].ToArray();
        foreach (ref var ordinal in ordinals.AsSpan()) ordinal += _firstOfKind[kind.Ordinal];
        return ordinals;
    }
}
