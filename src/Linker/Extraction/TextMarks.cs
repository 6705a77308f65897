using System.Runtime.InteropServices;

namespace Linker.Extraction;

/// <summary>Where the marks of each kind stand in a text, in ascending order.</summary>
internal sealed class TextMarks
{
    private readonly List<int>[] _positions = Array.ConvertAll(Enum.GetValues<MarkKind>(), _ => new List<int>());

    /// <summary>The positions of the marks of one kind; valid until the next one is added.</summary>
    public ReadOnlySpan<int> Of(MarkKind kind) => CollectionsMarshal.AsSpan(_positions[(int)kind]);

    /// <summary>Adds a mark. Those that were added before it stand before it, but for a few.</summary>
    public void Add(MarkKind kind, int position)
    {
        var positions = _positions[(int)kind];
        positions.Add(position);
        for (var i = positions.Count - 1; i > 0 && positions[i - 1] > position; i--)
            (positions[i - 1], positions[i]) = (positions[i], positions[i - 1]);
    }

    /// <summary>Forgets all marks.</summary>
    public void Clear()
    {
        foreach (var positions in _positions) positions.Clear();
    }
}
