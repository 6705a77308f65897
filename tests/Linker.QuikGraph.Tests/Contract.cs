using QuikGraph;
using Xunit;

namespace Linker.QuikGraph.Tests;

/// <summary>What QuikGraph's interfaces promise, asked of two graphs.</summary>
internal static class Contract
{
    /// <summary>Asks both graphs all about some vertices and edges, whether they have them or not.</summary>
    public static void Same(
        IBidirectionalGraph<GraphVertex, GraphEdge> expected, IBidirectionalGraph<GraphVertex, GraphEdge> actual,
        GraphVertex[] vertices, GraphEdge[] edges)
    {
        Assert.Equal(expected.IsDirected, actual.IsDirected);
        Assert.Equal(expected.IsVerticesEmpty, actual.IsVerticesEmpty);
        Assert.Equal(expected.IsEdgesEmpty, actual.IsEdgesEmpty);
        Assert.Equal(expected.VertexCount, actual.VertexCount);
        Assert.Equal(expected.EdgeCount, actual.EdgeCount);
        Assert.Equal(expected.Vertices, actual.Vertices);
        Assert.Equal(expected.Edges, actual.Edges);
        foreach (var edge in edges) Assert.Equal(expected.ContainsEdge(edge), actual.ContainsEdge(edge));
        foreach (var vertex in vertices)
        {
            Assert.Equal(expected.ContainsVertex(vertex), actual.ContainsVertex(vertex));
            if (expected.ContainsVertex(vertex)) SameAt(expected, actual, vertex);
            foreach (var other in vertices) SameBetween(expected, actual, vertex, other);
        }
    }

    private static void SameAt(
        IBidirectionalGraph<GraphVertex, GraphEdge> expected, IBidirectionalGraph<GraphVertex, GraphEdge> actual,
        GraphVertex vertex)
    {
        Assert.Equal(expected.OutDegree(vertex), actual.OutDegree(vertex));
        Assert.Equal(expected.InDegree(vertex), actual.InDegree(vertex));
        Assert.Equal(expected.Degree(vertex), actual.Degree(vertex));
        Assert.Equal(expected.IsOutEdgesEmpty(vertex), actual.IsOutEdgesEmpty(vertex));
        Assert.Equal(expected.IsInEdgesEmpty(vertex), actual.IsInEdgesEmpty(vertex));

        Assert.Equal(expected.OutEdges(vertex), actual.OutEdges(vertex));
        Assert.True(actual.TryGetOutEdges(vertex, out var outgoing));
        Assert.Equal(expected.OutEdges(vertex), outgoing);
        Assert.Equal(outgoing, Enumerable.Range(0, actual.OutDegree(vertex)).Select(i => actual.OutEdge(vertex, i)));

        // A view gives those that come in by kind and source, QuikGraph in the order in which they were added.
        Assert.Equal(
            expected.InEdges(vertex).OrderBy(edge => edge.Ordinal), actual.InEdges(vertex).OrderBy(edge => edge.Ordinal));
        Assert.True(actual.TryGetInEdges(vertex, out var incoming));
        Assert.Equal(actual.InEdges(vertex), incoming);
        Assert.Equal(incoming, Enumerable.Range(0, actual.InDegree(vertex)).Select(i => actual.InEdge(vertex, i)));
    }

    private static void SameBetween(
        IBidirectionalGraph<GraphVertex, GraphEdge> expected, IBidirectionalGraph<GraphVertex, GraphEdge> actual,
        GraphVertex source, GraphVertex target)
    {
        Assert.Equal(expected.ContainsEdge(source, target), actual.ContainsEdge(source, target));
        var isFound = expected.TryGetEdge(source, target, out var edge);
        Assert.Equal((isFound, edge), (actual.TryGetEdge(source, target, out var found), found));
        var areFound = expected.TryGetEdges(source, target, out var edges);
        Assert.Equal(areFound, actual.TryGetEdges(source, target, out var those));
        Assert.Equal(edges, those);
    }
}
