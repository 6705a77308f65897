namespace Linker.Selecting.Algorithms;

/// <summary>
/// The strongly connected components of a graph, after R. Tarjan, Depth-First Search and Linear Graph Algorithms (SIAM
/// Journal on Computing 1, 1972), without recursion. They are numbered so that every link between two of them leads to the
/// lower number.
/// </summary>
internal sealed class Condensation
{
    private const int Unseen = -1;

    private readonly Adjacency _links;
    private readonly int[] _components;
    private readonly int[] _order;
    private readonly int[] _low;
    private readonly Stack<int> _open = new();
    private readonly Stack<(int Node, int NextLink)> _path = new();
    private int _seen;

    private Condensation(Adjacency links)
    {
        _links = links;
        _components = new int[links.NodeCount];
        _order = new int[links.NodeCount];
        _low = new int[links.NodeCount];
        Array.Fill(_components, Unseen);
        Array.Fill(_order, Unseen);
        for (var node = 0; node < links.NodeCount; node++)
        {
            if (_order[node] == Unseen) Search(node);
        }
    }

    /// <summary>How many components there are.</summary>
    public int Count { get; private set; }

    /// <summary>Finds the components, in linear time.</summary>
    public static Condensation Of(Adjacency links) => new(links);

    /// <summary>The number of the component that a node is in.</summary>
    public int this[int node] => _components[node];

    private void Search(int root)
    {
        Enter(root);
        while (_path.TryPop(out var step))
        {
            var (node, next) = step;
            var links = _links.Of(node);
            while (next < links.Length && _order[links[next]] != Unseen)
            {
                // A node whose component is known cannot be above this one.
                if (_components[links[next]] == Unseen) _low[node] = Math.Min(_low[node], _low[links[next]]);
                next++;
            }

            if (next < links.Length)
            {
                _path.Push((node, next));
                Enter(links[next]);
            }
            else if (_low[node] == _order[node])
            {
                Close(node);
            }
        }
    }

    private void Enter(int node)
    {
        _order[node] = _low[node] = _seen++;
        _open.Push(node);
        _path.Push((node, 0));
    }

    private void Close(int root)
    {
        int node;
        do
        {
            node = _open.Pop();
            _components[node] = Count;
        }
        while (node != root);
        Count++;
    }
}
