namespace Linker.Selecting.Algorithms;

/// <summary>
/// The nodes that lead to each other and back (Tarjan 1972, Depth-First Search and Linear Graph Algorithms). The search keeps
/// its way in an array instead of on the thread's stack, which a chain of a hundred thousand articles would overflow.
/// </summary>
public static class StrongComponents
{
    /// <summary>
    /// Finds them, in linear time; a node that is in no cycle is alone. They are numbered so that every link between two of
    /// them leads to the lower number.
    /// </summary>
    public static Components Of(Adjacency links)
    {
        ArgumentNullException.ThrowIfNull(links);
        return new Search(links).Run();
    }

    private sealed class Search(Adjacency links)
    {
        private const int Unseen = 0;

        // When each node was first seen, from 1, and the earliest seen node that it is known to lead to.
        private readonly int[] _seen = new int[links.NodeCount];
        private readonly int[] _earliest = new int[links.NodeCount];

        // The group of each node that is done with. Until then, nodes wait on a stack for the rest of their group.
        private readonly int[] _groupOf = new int[links.NodeCount];
        private readonly bool[] _isWaiting = new bool[links.NodeCount];
        private readonly int[] _waiting = new int[links.NodeCount];

        // The way to the node at hand, and how many links of each node on it were followed.
        private readonly int[] _way = new int[links.NodeCount];
        private readonly int[] _followed = new int[links.NodeCount];

        private int _time;
        private int _waitingCount;
        private int _depth;
        private int _groups;

        public Components Run()
        {
            for (var node = 0; node < links.NodeCount; node++)
            {
                if (_seen[node] != Unseen) continue;
                Enter(node);
                while (_depth > 0) Step(_way[_depth - 1]);
            }

            return new Components(_groupOf, _groups);
        }

        private void Enter(int node)
        {
            _seen[node] = _earliest[node] = ++_time;
            _waiting[_waitingCount++] = node;
            _isWaiting[node] = true;
            _way[_depth++] = node;
        }

        private void Step(int node)
        {
            var targets = links.Of(node);
            if (_followed[node] == targets.Length)
            {
                Leave(node);
                return;
            }

            var target = targets[_followed[node]++];
            if (_seen[target] == Unseen) Enter(target);
            else if (_isWaiting[target]) _earliest[node] = Math.Min(_earliest[node], _seen[target]);
        }

        private void Leave(int node)
        {
            _depth--;
            if (_depth > 0)
            {
                var before = _way[_depth - 1];
                _earliest[before] = Math.Min(_earliest[before], _earliest[node]);
            }

            if (_earliest[node] < _seen[node]) return;
            int member;
            do
            {
                member = _waiting[--_waitingCount];
                _isWaiting[member] = false;
                _groupOf[member] = _groups;
            }
            while (member != node);
            _groups++;
        }
    }
}
