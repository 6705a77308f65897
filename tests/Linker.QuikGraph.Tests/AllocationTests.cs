using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Linker.Graph;
using QuikGraph;
using Xunit;

namespace Linker.QuikGraph.Tests;

/// <summary>What walking a view costs, through the interfaces that QuikGraph's algorithms know it by.</summary>
[SuppressMessage("Performance", "CA1859", Justification = "Calls through the interfaces are what is measured.")]
public class AllocationTests
{
    private const int Articles = 5000;
    private const int Citations = 40;
    private const int BytesOfAnEnumerator = 128;

    private static readonly GraphView View = Graphs.Large(Articles, Citations).AsQuikGraph(EdgeKind.References);

    [Fact]
    public void Enumerating_edges_or_vertices_allocates_one_enumerator()
    {
        Assert.True(View.EdgeCount > Articles * (Citations - 1));
        Assert.InRange(Allocated(() => WalkEdges(View)), 0, BytesOfAnEnumerator);
        Assert.InRange(Allocated(() => WalkVertices(View)), 0, BytesOfAnEnumerator);
    }

    [Fact]
    public void The_edges_of_a_vertex_allocate_one_enumerator_however_many_they_are()
    {
        // A list of them would take sixteen bytes for each edge.
        Assert.InRange(Allocated(() => WalkOut(View)), 0, (Articles + 1) * BytesOfAnEnumerator);
        Assert.InRange(Allocated(() => WalkIn(View)), 0, (Articles + 1) * BytesOfAnEnumerator);
    }

    [Fact]
    public void Degrees_and_single_edges_allocate_nothing()
    {
        GraphVertex[] vertices = [.. View.Vertices];
        Assert.Equal(0, Allocated(() => Ask(View, vertices)));
    }

    /// <summary>
    /// Not for a busy machine, so it runs only when it is asked for. The shape is the archive's: one article of six cites.
    /// </summary>
    [Fact(Explicit = true)]
    public void Walking_all_references_takes_at_most_three_times_as_long_as_in_the_graph_itself()
    {
        var view = Graphs.Sparse(60_000).AsQuikGraph(EdgeKind.References);
        Assert.Equal(WalkOwn(view.Graph), WalkOut(view));
        var (own, bridge) = (new List<double>(), new List<double>());
        for (var i = 0; i < 200; i++)
        {
            own.Add(Time(() => WalkOwn(view.Graph)));
            bridge.Add(Time(() => WalkOut(view)));
        }

        Assert.InRange(Median(bridge) / Median(own), 0, 3);
    }

    private static long WalkEdges(IEdgeListGraph<GraphVertex, GraphEdge> graph)
    {
        var sum = 0L;
        foreach (var edge in graph.Edges) sum += edge.Target.Ordinal;
        return sum;
    }

    private static long WalkVertices(IVertexListGraph<GraphVertex, GraphEdge> graph)
    {
        var sum = 0L;
        foreach (var vertex in graph.Vertices) sum += vertex.Ordinal;
        return sum;
    }

    private static long WalkOut(IVertexListGraph<GraphVertex, GraphEdge> graph)
    {
        var sum = 0L;
        foreach (var vertex in graph.Vertices)
        {
            foreach (var edge in graph.OutEdges(vertex)) sum += edge.Target.Ordinal;
        }

        return sum;
    }

    private static long WalkIn(IBidirectionalGraph<GraphVertex, GraphEdge> graph)
    {
        var sum = 0L;
        foreach (var vertex in graph.Vertices)
        {
            foreach (var edge in graph.InEdges(vertex)) sum += edge.Source.Ordinal;
        }

        return sum;
    }

    private static long WalkOwn(KnowledgeGraph graph)
    {
        var sum = 0L;
        for (var node = 0; node < graph.Nodes.Length; node++)
        {
            foreach (ref readonly var edge in graph.Outgoing(node, EdgeKind.References)) sum += edge.Target;
        }

        return sum;
    }

    private static long Ask(IBidirectionalGraph<GraphVertex, GraphEdge> graph, GraphVertex[] vertices)
    {
        var sum = 0L;
        foreach (var vertex in vertices)
        {
            sum += graph.Degree(vertex);
            if (graph.IsOutEdgesEmpty(vertex) || graph.IsInEdgesEmpty(vertex)) continue;
            var edge = graph.OutEdge(vertex, 0);
            sum += graph.InEdge(vertex, 0).Source.Ordinal + (graph.ContainsEdge(vertex, edge.Target) ? 1 : 0);
        }

        return sum;
    }

    /// <summary>The least of several walks: what the runtime allocates once, as it compiles a method anew, does not count.</summary>
    private static long Allocated(Func<long> walk)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            walk();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static double Time(Func<long> walk)
    {
        var start = Stopwatch.GetTimestamp();
        walk();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
