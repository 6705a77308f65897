namespace Linker.Extraction;

/// <summary>Parts of an article's text.</summary>
internal sealed class TextRanges
{
    private readonly List<(int Start, int End)> _ranges = [];
    private bool _isSorted = true;

    /// <summary>Forgets every range.</summary>
    public void Clear()
    {
        _ranges.Clear();
        _isSorted = true;
    }

    /// <summary>Adds the characters from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public void Add(int start, int end)
    {
        _isSorted &= _ranges.Count == 0 || _ranges[^1].Start <= start;
        _ranges.Add((start, end));
    }

    /// <summary>Whether a range holds <paramref name="position"/>. Ranges do not overlap.</summary>
    public bool Contains(int position)
    {
        if (_ranges.Count == 0) return false;
        if (!_isSorted)
        {
            _ranges.Sort();
            _isSorted = true;
        }

        var (low, high) = (0, _ranges.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_ranges[middle].Start <= position) low = middle + 1;
            else high = middle;
        }

        return low > 0 && position < _ranges[low - 1].End;
    }
}
