namespace Linker.QuikGraph;

/// <summary>The edges that lead to a vertex: places are those among all edges of the graph that do.</summary>
/// <param name="view">The view.</param>
/// <param name="first">The place of the first edge.</param>
/// <param name="node">The vertex's ordinal.</param>
internal sealed class IncomingEdges(GraphView view, int first, int node) : EdgeSequence(view, first)
{
    protected override int OrdinalAt(int place) => View.Graph.Incoming(node)[place];

    protected override int After(int place) => View.NextIncoming(node, place + 1);

    protected override IEnumerator<GraphEdge> Again() => new IncomingEdges(View, First, node).GetEnumerator();
}
