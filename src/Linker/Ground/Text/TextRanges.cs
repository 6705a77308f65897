using System.Runtime.InteropServices;

namespace Linker.Ground.Text;

/// <summary>Ranges of a text that do not overlap.</summary>
internal sealed class TextRanges
{
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private bool _isSorted = true;

    /// <summary>Removes every range.</summary>
    public void Clear()
    {
        _starts.Clear();
        _ends.Clear();
        _isSorted = true;
    }

    /// <summary>Adds the characters from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public void Add(int start, int end)
    {
        _isSorted &= _starts.Count == 0 || _starts[^1] <= start;
        _starts.Add(start);
        _ends.Add(end);
    }

    /// <summary>Whether a range holds <paramref name="position"/>.</summary>
    public bool Contains(int position) => FindEnd(position) >= 0;

    /// <summary>The end of the range that holds <paramref name="position"/>; -1 where none does.</summary>
    public int FindEnd(int position)
    {
        if (_starts.Count == 0) return -1;
        if (!_isSorted)
        {
            CollectionsMarshal.AsSpan(_starts).Sort(CollectionsMarshal.AsSpan(_ends));
            _isSorted = true;
        }

        var index = _starts.BinarySearch(position);
        if (index < 0) index = ~index - 1;
        return index >= 0 && position < _ends[index] ? _ends[index] : -1;
    }
}
