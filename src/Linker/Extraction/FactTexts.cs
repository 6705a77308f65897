using System.Collections;

namespace Linker.Extraction;

/// <summary>The facts of an article that are a text and a line, by kind; of each kind in order of appearance.</summary>
public sealed class FactTexts : IEnumerable<KeyValuePair<FactKind, IReadOnlyList<LocatedText>>>
{
    private KeyValuePair<FactKind, IReadOnlyList<LocatedText>>[] _byKind = [];

    /// <summary>Creates an empty list, to be filled by an initializer.</summary>
    public FactTexts()
    {
    }

    /// <summary>Takes over an array of kinds, each once, with at least one fact each.</summary>
    internal FactTexts(KeyValuePair<FactKind, IReadOnlyList<LocatedText>>[] byKind) => _byKind = byKind;

    /// <summary>No facts.</summary>
    public static FactTexts Empty { get; } = new();

    /// <summary>The facts of a kind; empty where there are none.</summary>
    public IReadOnlyList<LocatedText> this[FactKind kind]
    {
        get
        {
            foreach (var (other, texts) in _byKind)
            {
                if (other == kind) return texts;
            }

            return [];
        }

        init => Set(kind, value);
    }

    /// <summary>The facts of each kind that there are any of.</summary>
    public IEnumerator<KeyValuePair<FactKind, IReadOnlyList<LocatedText>>> GetEnumerator() =>
        _byKind.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Puts the facts of a kind instead of those that are there, before the object is shared.</summary>
    internal void Set(FactKind kind, IReadOnlyList<LocatedText> texts)
    {
        _byKind = Array.FindAll(_byKind, one => one.Key != kind);
        if (texts.Count > 0) _byKind = [.. _byKind, KeyValuePair.Create(kind, texts)];
    }
}

/// <summary>A fact that is a piece of text.</summary>
/// <param name="Text">The text as the article writes it.</param>
/// <param name="Line">The 1-based line on which it stands first.</param>
public readonly record struct LocatedText(string Text, int Line);
