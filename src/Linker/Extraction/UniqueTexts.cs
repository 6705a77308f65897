using Linker.Articles;

namespace Linker.Extraction;

/// <summary>Texts in order of appearance, each once whatever its case.</summary>
internal sealed class UniqueTexts
{
    private readonly List<LocatedText> _texts = [];
    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Creates an empty list.</summary>
    public UniqueTexts() => _lookup = _seen.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The texts so far.</summary>
    public IReadOnlyList<LocatedText> Items => _texts;

    /// <summary>Forgets every text.</summary>
    public void Clear()
    {
        _texts.Clear();
        _seen.Clear();
    }

    /// <summary>Adds <paramref name="text"/> unless it is there already.</summary>
    public void Add(ReadOnlySpan<char> text, int line, StringPool pool)
    {
        if (_lookup.Contains(text))
            return;

        var added = pool.Get(text);
        _seen.Add(added);
        _texts.Add(new LocatedText(added, line));
    }

    /// <summary>The texts as they are now.</summary>
    public IReadOnlyList<LocatedText> ToList() => _texts.Count == 0 ? [] : _texts.ToArray();
}
