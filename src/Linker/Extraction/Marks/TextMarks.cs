using System.Runtime.InteropServices;

namespace Linker.Extraction.Marks;

/// <summary>The positions of the marks of each kind in a text, in ascending order.</summary>
internal sealed class TextMarks
{
    /// <summary>The lowest letter or digit of ASCII; nothing that follows a sentence's full stop is as high.</summary>
    public const char FirstAfterDot = '0';

    private readonly List<int>[] _positions = Array.ConvertAll(Enum.GetValues<MarkKind>(), _ => new List<int>());

    /// <summary>The positions of the marks of one kind; valid until the next one is added.</summary>
    public ReadOnlySpan<int> Positions(MarkKind kind) => CollectionsMarshal.AsSpan(_positions[(int)kind]);

    /// <summary>Adds a mark. All but a few of those that were added before it have a lower position.</summary>
    public void Add(MarkKind kind, int position)
    {
        var positions = _positions[(int)kind];
        positions.Add(position);
        for (var i = positions.Count - 1; i > 0 && positions[i - 1] > position; i--)
            (positions[i - 1], positions[i]) = (positions[i], positions[i - 1]);
    }

    /// <summary>Adds the mark of the character at <paramref name="position"/>, if it is one by itself.</summary>
    public void AddCharacter(ReadOnlySpan<char> text, int position)
    {
        if (position + 1 >= text.Length) return;

        var next = text[position + 1];
        switch (text[position])
        {
            case '.' when next >= FirstAfterDot:
                Add(MarkKind.NameDot, position);
                break;
            case '-' when position > 0 && char.IsDigit(text[position - 1]) && char.IsDigit(next):
                Add(MarkKind.NumberDash, position);
                break;
            case '|' when next == ' ':
                Add(MarkKind.TableWord, position);
                break;
            default:
                break;
        }
    }

    /// <summary>Removes all marks.</summary>
    public void Clear()
    {
        foreach (var positions in _positions) positions.Clear();
    }
}

/// <summary>The kinds of marks: positions that extractors examine.</summary>
internal enum MarkKind
{
    /// <summary>A dot within a word, as file names have it.</summary>
    NameDot,

    /// <summary>A dash between two digits. Dates of listings and numbers of bulletins have one, and little else has.</summary>
    NumberDash,

    /// <summary>The beginning of an address.</summary>
    Address,

    /// <summary>A word of a file table: of its header, its announcement or a row.</summary>
    TableWord,

    /// <summary>A word of a sentence that offers a file.</summary>
    OfferWord,

    /// <summary>A verb that says that a problem was corrected.</summary>
    Correction,
}
