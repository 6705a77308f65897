namespace Linker.Extraction.Teddy;

/// <summary>The few bytes by which a word is found: those that come most seldom.</summary>
internal sealed class WordFingerprint
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

    private readonly MarkKind _kind;
    private readonly string _word;
    private readonly int _offset;

    /// <summary>Creates the fingerprint of a word, whose occurrences are marks of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="word">The word: three characters of ASCII, or more.</param>
    public WordFingerprint(MarkKind kind, string word)
    {
        (_kind, _word) = (kind, word);
        for (var offset = 1; offset <= word.Length - Length; offset++)
        {
            if (Rarity(word.AsSpan(offset, Length)) > Rarity(word.AsSpan(_offset, Length))) _offset = offset;
        }

        Text = word.Substring(_offset, Math.Min(Length, word.Length));
        Key = KeyOf((uint)(Text[0] | Text[1] << 8 | Text[2] << 16));
    }

    /// <summary>The bytes as text.</summary>
    public string Text { get; }

    /// <summary>The first three bytes as <see cref="KeyOf"/> gives them.</summary>
    public uint Key { get; }

    /// <summary>The first three of four bytes, the first of them the lowest, alike for both cases of a letter; never zero.</summary>
    public static uint KeyOf(uint bytes) => (bytes | 0x20202020) & ((1u << (8 * KeyLength)) - 1);

    /// <summary>The characters, of both cases, that the fingerprint has at <paramref name="index"/>; anything behind its end.</summary>
    public string CharactersAt(int index) =>
        index < Text.Length ? $"{char.ToLowerInvariant(Text[index])}{char.ToUpperInvariant(Text[index])}" : Anything;

    /// <summary>Adds the word whose fingerprint may stand at <paramref name="position"/>, if it does with all of the word around it.</summary>
    public void AddWord(ReadOnlySpan<char> text, int position, TextMarks marks)
    {
        var start = position - _offset;
        if (start >= 0 && text[start..].StartsWith(_word, StringComparison.OrdinalIgnoreCase)) marks.Add(_kind, start);
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
