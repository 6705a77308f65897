namespace Linker.QuikGraph;

/// <summary>The edges that start from a vertex: places are ordinals.</summary>
/// <param name="view">The view.</param>
/// <param name="first">The ordinal of the first edge.</param>
/// <param name="end">The ordinal behind the vertex's last edge.</param>
internal sealed class OutgoingEdges(GraphView view, int first, int end) : EdgeSequence(view, first)
{
    protected override int OrdinalAt(int place) => place;

    protected override int After(int place) => View.NextOutgoing(place + 1, end);

    protected override IEnumerator<GraphEdge> Again() => new OutgoingEdges(View, First, end).GetEnumerator();
}
