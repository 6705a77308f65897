namespace Linker.Graph;

/// <summary>Puts parts together to a graph: nodes are sorted, and edges move straight to where they belong.</summary>
internal sealed class GraphMerge
{
    private readonly IReadOnlyList<PrimaryDocument> _primaries;
    private readonly GraphPart[] _parts;
    private readonly KindSet _kinds;
    private readonly IdMerge[] _ids;
    private readonly int[] _firstOfKind;

    public GraphMerge(IReadOnlyList<PrimaryDocument> primaries, GraphPart[] parts, KindSet kinds)
    {
        (_primaries, _parts, _kinds) = (primaries, parts, kinds);
        _ids = new IdMerge[kinds.Nodes.Count];
        _firstOfKind = new int[kinds.Nodes.Count + 1];
    }

    /// <summary>Makes the graph; to be called once.</summary>
    public KnowledgeGraph Merge(int jobs)
    {
        Workers.Run(_ids.Length, jobs, kind => _ids[kind] = MergeIds(_kinds.Nodes[kind]));
        for (var kind = 0; kind < _ids.Length; kind++) _firstOfKind[kind + 1] = _ids[kind].Ids.Count;
        PrefixSum.Accumulate(_firstOfKind);
        var nodes = new Node[_firstOfKind[^1]];
        Workers.Run(_ids.Length, jobs, kind => FillNodes(_kinds.Nodes[kind], nodes.AsSpan(_firstOfKind[kind])));

        var firstOfPart = new int[_parts.Length + 1];
        for (var part = 0; part < _parts.Length; part++) firstOfPart[part + 1] = _parts[part].EdgeCount;
        PrefixSum.Accumulate(firstOfPart);
        var edges = new Edge[firstOfPart[^1]];
        Workers.Run(_parts.Length, jobs, part => FillEdges(part, edges.AsSpan(firstOfPart[part])));
        return new FileLineage(new KnowledgeGraph(nodes, edges, _kinds)).Extend();
    }

    private IdMerge MergeIds(NodeKind kind)
    {
        IEnumerable<IReadOnlyList<string>> tables = kind == NodeKind.Article
            ? [PrimaryIds(), .. _parts.Select(part => part.Cited.MissingIds)]
            : _parts.Select(part => part.Names(kind).Ids);
        return new IdMerge([.. tables], kind.IdPrefix.Length);
    }

    private string[] PrimaryIds()
    {
        var ids = new string[_primaries.Count];
        for (var i = 0; i < ids.Length; i++) ids[i] = _primaries[i].Facts.Id;
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
        for (var i = 0; i < _primaries.Count; i++)
        {
            if (_primaries[i].Facts.Title is { } title) votes.Add(ordinals[0].Span[i], title);
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
                ref var node = ref nodes[ordinals[part.FirstPrimary + i]];
                node = node with { Article = part.Articles[i] };
            }
        }
    }

    private void FillEdges(int number, Span<Edge> edges)
    {
        var part = _parts[number];
        var articles = _ids[NodeKind.Article.Ordinal].Ordinals;
        var sources = articles[0].Span[part.FirstPrimary..];
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

/// <summary>The ids of one kind of node from several tables, put together in ordinal order, each once.</summary>
internal sealed class IdMerge
{
    private readonly List<string> _ids;

    /// <summary>Merges tables; an id stands in each of them at most once.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="prefixLength">How long what all ids begin with is.</param>
    public IdMerge(IReadOnlyList<IReadOnlyList<string>> tables, int prefixLength)
    {
        var all = new string[tables.Sum(static table => table.Count)];
        var keys = new ulong[all.Length];
        var count = 0;
        foreach (var table in tables)
        {
            foreach (var id in Items.AsSpan(table))
            {
                keys[count] = OrdinalOrder.Key(id, prefixLength);
                all[count++] = id;
            }
        }

        var ordinals = new int[all.Length];
        _ids = new List<string>(all.Length);
        foreach (var index in OrdinalOrder.Sort(keys, (left, right) => string.CompareOrdinal(all[left], all[right])))
        {
            if (_ids.Count == 0 || _ids[^1] != all[index]) _ids.Add(all[index]);
            ordinals[index] = _ids.Count - 1;
        }

        var (start, parts) = (0, new ReadOnlyMemory<int>[tables.Count]);
        for (var i = 0; i < parts.Length; start += tables[i++].Count)
            parts[i] = ordinals.AsMemory(start, tables[i].Count);
        Ordinals = parts;
    }

    /// <summary>All ids in order.</summary>
    public IReadOnlyList<string> Ids => _ids;

    /// <summary>For each table the index of each of its ids in <see cref="Ids"/>.</summary>
    public IReadOnlyList<ReadOnlyMemory<int>> Ordinals { get; }
}
