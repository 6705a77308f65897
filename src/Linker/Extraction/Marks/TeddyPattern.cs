namespace Linker.Extraction.Marks;

/// <summary>A word, and its fingerprint: the few bytes of it that are rarest in text.</summary>
internal sealed class TeddyPattern
{
    /// <summary>How many bytes there are; a word of three characters has one less.</summary>
    public const int Length = sizeof(uint);

    /// <summary>How many characters a word has at least: so many bytes are its key.</summary>
    private const int KeyLength = 3;

    /// <summary>Letters of English text, the most frequent first; what is not among them is still less frequent.</summary>
    private const string ByFrequency = " etaoinsrlhdcumfpgywbvkxqjz";

    private static readonly string Anything = string.Create(byte.MaxValue + 1, 0, static (bytes, _) =>
    {
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (char)i;
    });

    private readonly MarkWord _word;
    private readonly int _offset;

    /// <summary>Chooses the fingerprint of a word.</summary>
    public TeddyPattern(MarkWord markWord)
    {
        _word = markWord;
        var word = markWord.Text;
        for (var offset = 1; offset <= word.Length - Length; offset++)
        {
            if (Rarity(word.AsSpan(offset, Length)) > Rarity(word.AsSpan(_offset, Length))) _offset = offset;
        }

        Fingerprint = word.Substring(_offset, Math.Min(Length, word.Length));
        Key = CreateKey((uint)(Fingerprint[0] | Fingerprint[1] << 8 | Fingerprint[2] << 16));
    }

    /// <summary>The rarest bytes, as text.</summary>
    public string Fingerprint { get; }

    /// <summary>The key of the fingerprint, as of <see cref="CreateKey"/>.</summary>
    public uint Key { get; }

    /// <summary>The first three of four bytes, the first of them the lowest, alike for both cases of a letter; never zero.</summary>
    public static uint CreateKey(uint bytes) => (bytes | 0x20202020) & ((1u << (8 * KeyLength)) - 1);

    /// <summary>The characters, of both cases, that the fingerprint has at <paramref name="index"/>; anything behind its end.</summary>
    public string CharactersAt(int index) =>
        index < Fingerprint.Length ? $"{char.ToLowerInvariant(Fingerprint[index])}{char.ToUpperInvariant(Fingerprint[index])}" : Anything;

    /// <summary>Adds the word if the fingerprint at <paramref name="position"/> is part of an occurrence of it.</summary>
    public void AddWord(ReadOnlySpan<char> text, int position, TextMarks marks)
    {
        var start = position - _offset;
        if (start >= 0 && text[start..].StartsWith(_word.Text, StringComparison.OrdinalIgnoreCase)) marks.Add(_word.Kind, start);
    }

    private static int Rarity(ReadOnlySpan<char> characters)
    {
        var sum = 0;
        foreach (var character in characters)
        {
            var index = ByFrequency.IndexOf(char.ToLowerInvariant(character));
            sum += index < 0 ? ByFrequency.Length : index;
        }

        return sum;
    }
}
