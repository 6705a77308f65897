namespace Linker.Extraction;

/// <summary>Texts in order of appearance, each once whatever its case.</summary>
internal sealed class UniqueTexts
{
    /// <summary>How many texts are compared one by one; to clear a table for each article would cost more.</summary>
    private const int MostCompared = 16;

    private readonly List<LocatedText> _texts = [];

    /// <summary>All texts, where they are more than are compared.</summary>
    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Creates an empty list.</summary>
    public UniqueTexts() => _lookup = _seen.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The texts so far.</summary>
    public IReadOnlyList<LocatedText> Items => _texts;

    /// <summary>Removes every text.</summary>
    public void Clear()
    {
        _texts.Clear();
        _seen.Clear();
    }

    /// <summary>Adds <paramref name="text"/> unless it is there already.</summary>
    public void Add(ReadOnlySpan<char> text, int line, StringPool pool)
    {
        if (Contains(text)) return;

        var added = pool.Get(text);
        _texts.Add(new LocatedText(added, line));
        if (_texts.Count > MostCompared) _seen.Add(added);
        else if (_texts.Count == MostCompared) _texts.ForEach(one => _seen.Add(one.Text));
    }

    private bool Contains(ReadOnlySpan<char> text)
    {
        if (_texts.Count >= MostCompared) return _lookup.Contains(text);

        foreach (var (known, _) in _texts)
        {
            if (text.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The texts as they are now.</summary>
    public IReadOnlyList<LocatedText> ToList() => _texts.Count == 0 ? [] : _texts.ToArray();
}
