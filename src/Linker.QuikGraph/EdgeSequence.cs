using System.Collections;

namespace Linker.QuikGraph;

/// <summary>
/// Edges of a view, each found from the one before. As with the compiler's iterators, one object is both the sequence and the
/// first walk over it; other than those, a sequence without edges has no state, so that one serves for all vertices that have
/// none. Algorithms ask every vertex for its edges, and most articles cite nothing.
/// </summary>
internal abstract class EdgeSequence : IEnumerable<GraphEdge>, IEnumerator<GraphEdge>
{
    private readonly int _thread = Environment.CurrentManagedThreadId;
    private bool _isWalked;
    private int _next;

    /// <summary>Makes the sequence.</summary>
    /// <param name="view">The view.</param>
    /// <param name="first">Where the first edge is found; -1 where there is none.</param>
    protected EdgeSequence(GraphView view, int first) => (View, First, _next) = (view, first, first);

    public GraphEdge Current { get; private set; }

    object IEnumerator.Current => Current;

    protected GraphView View { get; }

    protected int First { get; }

    public IEnumerator<GraphEdge> GetEnumerator()
    {
        if (First < 0) return this;
        if (_isWalked || _thread != Environment.CurrentManagedThreadId) return Again();
        _isWalked = true;
        return this;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool MoveNext()
    {
        if (_next < 0) return false;
        Current = new GraphEdge(View.Graph, OrdinalAt(_next));
        _next = After(_next);
        return true;
    }

    public void Reset() => throw new NotSupportedException();

    public void Dispose()
    {
    }

    /// <summary>The ordinal of the edge that is found at a place.</summary>
    protected abstract int OrdinalAt(int place);

    /// <summary>Where the next edge is found; -1 where there is none left.</summary>
    protected abstract int After(int place);

    /// <summary>A walk of its own, which nobody else has.</summary>
    protected abstract IEnumerator<GraphEdge> Again();
}
