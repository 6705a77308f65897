using Linker.Graph;
using Xunit;

namespace Linker.Tests.Graph;

[Collection(ThreadTime.Alone)]
public class KnowledgeGraphTests
{
    private readonly KnowledgeGraph _graph = Facts.FullGraph();

    [Fact]
    public void Every_node_is_found_by_its_id_and_no_other_id_is()
    {
        for (var i = 0; i < _graph.Nodes.Length; i++) Assert.Equal(i, _graph.Find(_graph.Nodes[i].Id));
        Assert.Equal(-1, _graph.Find("q100001"));
        Assert.Equal(-1, _graph.Find("file:"));
        Assert.Equal(-1, KnowledgeGraph.Empty.Find("Q1"));
    }

    [Fact]
    public void Nodes_stand_in_order_of_kind_and_id()
    {
        var order = _graph.Nodes.ToArray();
        Assert.Equal(order.OrderBy(n => n.Kind.Ordinal).ThenBy(n => n.Id, StringComparer.Ordinal), order);
    }

    [Fact]
    public void Edges_stand_in_order_of_source_kind_and_target()
    {
        var edges = _graph.Edges.ToArray().Select(e => (e.Source, e.Kind.Ordinal, e.Target)).ToArray();
        Assert.Equal(edges.Order(), edges);
    }

    [Fact]
    public void Every_edge_is_met_once_from_either_end()
    {
        var (outgoing, incoming) = (new List<int>(), new List<int>());
        for (var node = 0; node < _graph.Nodes.Length; node++)
        {
            foreach (var edge in _graph.Outgoing(node)) Assert.Equal(node, edge.Source);
            outgoing.Add(_graph.Outgoing(node).Length);
            foreach (var edge in _graph.Incoming(node))
            {
                Assert.Equal(node, _graph.Edges[edge].Target);
                incoming.Add(edge);
            }
        }

        Assert.Equal(_graph.Edges.Length, outgoing.Sum());
        Assert.Equal(Enumerable.Range(0, _graph.Edges.Length), incoming.Order());
    }

    [Fact]
    public void Edges_of_one_kind_are_a_part_of_all_edges_of_a_node()
    {
        for (var node = 0; node < _graph.Nodes.Length; node++)
        {
            var (outgoing, incoming) = (0, new List<int>());
            foreach (var kind in KindSet.BuiltIn.Edges)
            {
                foreach (var edge in _graph.Outgoing(node, kind)) Assert.Equal(kind, edge.Kind);
                outgoing += _graph.Outgoing(node, kind).Length;
                incoming.AddRange(_graph.Incoming(node, kind));
            }

            Assert.Equal(_graph.Outgoing(node).Length, outgoing);
            Assert.Equal(_graph.Incoming(node).ToArray(), incoming);
        }
    }

    [Fact]
    public void Counts_of_kinds_add_up()
    {
        Assert.Equal((3, 1), (_graph.ArticleCount, _graph.MissingCount));
        Assert.Equal(_graph.Nodes.Length, KindSet.BuiltIn.Nodes.Sum(_graph.CountOf));
        Assert.Equal(_graph.Edges.Length, KindSet.BuiltIn.Edges.Sum(_graph.CountOf));
        Assert.Equal(4, _graph.CountOf(NodeKind.Article));
        Assert.Equal(3, _graph.CountOf(EdgeKind.AppliesTo));
        Assert.Equal(1, _graph.CountOf(EdgeKind.Supersedes));
    }

    [Fact]
    public void A_walk_allocates_nothing()
    {
        Walk();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Walk();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private int Walk()
    {
        var sum = 0;
        for (var node = 0; node < _graph.Nodes.Length; node++)
        {
            foreach (var edge in _graph.Outgoing(node)) sum += edge.Target + edge.Rows.Length + edge.Versions.Length;
            foreach (var edge in _graph.Incoming(node, EdgeKind.References)) sum += _graph.Edges[edge].Source;
            sum += _graph.Find(_graph.Nodes[node].Id);
        }

        return sum;
    }
}
