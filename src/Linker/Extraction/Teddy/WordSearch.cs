using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Linker.Extraction.Teddy;

/// <summary>
/// Looks for many words, whatever their case, in thirty-two bytes at a time. Their fingerprints are dealt out to eight
/// buckets. Only where all bytes of a fingerprint may be of one bucket are its words looked at.
/// </summary>
/// <remarks>
/// The algorithm is Teddy: Wang et al., "Hyperscan: A Fast Multi-pattern Regex Matcher for Modern CPUs", NSDI 2019,
/// section 4. The framework's search for several texts uses it too, but takes the first bytes of each word, returns at each
/// occurrence, and does not say which word it was.
/// </remarks>
internal sealed class WordSearch
{
    /// <summary>The multiplier of Fibonacci hashing (Knuth, "The Art of Computer Programming", volume 3, section 6.4).</summary>
    private const uint Multiplier = 0x9E3779B1;

    private const int SmallestTable = 64;

    private readonly NibbleTable _first;
    private readonly NibbleTable _second;
    private readonly NibbleTable _third;
    private readonly NibbleTable _fourth;
    private uint[] _keys = [];
    private WordFingerprint[][] _words = [];

    /// <summary>Prepares the search for <paramref name="words"/>.</summary>
    public WordSearch(WordFingerprint[] words)
    {
        words = [.. words];
        // Those that begin alike share a bucket, and so do short ones: it then seldom agrees by chance.
        Array.Sort(words, static (left, right) => left.Text.Length == right.Text.Length
            ? string.CompareOrdinal(left.Text, right.Text)
            : left.Text.Length.CompareTo(right.Text.Length));
        _first = TableOf(words, 0);
        _second = TableOf(words, 1);
        _third = TableOf(words, 2);
        _fourth = TableOf(words, 3);
        for (var size = SmallestTable; !TryFillTable(words, size); size *= 2) continue;
    }

    /// <summary>Tells at which of thirty-two bytes the fingerprint of a word may begin.</summary>
    /// <param name="block">The bytes, with as many behind them as a fingerprint has.</param>
    /// <returns>Not zero where it may.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<byte> FindIn(ref byte block) =>
        _first.SetsOf(Vector256.LoadUnsafe(ref block))
        & _second.SetsOf(Vector256.LoadUnsafe(ref block, 1))
        & _third.SetsOf(Vector256.LoadUnsafe(ref block, 2))
        & _fourth.SetsOf(Vector256.LoadUnsafe(ref block, 3));

    /// <summary>Adds the words to <paramref name="marks"/> of which a fingerprint stands at <paramref name="position"/>.</summary>
    /// <param name="bytes">What stands there, the first byte the lowest.</param>
    /// <param name="text">The text.</param>
    /// <param name="position">The position.</param>
    /// <param name="marks">The marks.</param>
    public void AddWords(uint bytes, ReadOnlySpan<char> text, int position, TextMarks marks)
    {
        var key = WordFingerprint.KeyOf(bytes);
        var slot = SlotOf(key);
        if (_keys[slot] != key)
            return; // Most of what the tables let through.

        foreach (var word in _words[slot]) word.AddWord(text, position, marks);
    }

    /// <summary>The table of what the buckets' fingerprints have at one place.</summary>
    private static NibbleTable TableOf(WordFingerprint[] words, int index)
    {
        var sets = new string[NibbleTable.SetCount];
        Array.Fill(sets, "");
        for (var i = 0; i < words.Length; i++) sets[i * sets.Length / words.Length] += words[i].CharactersAt(index);
        return new NibbleTable(sets);
    }

    /// <summary>Gives each key a slot of its own; false where the table is too small for that.</summary>
    private bool TryFillTable(WordFingerprint[] words, int size)
    {
        (_keys, _words) = (new uint[size], new WordFingerprint[size][]);
        foreach (var word in words)
        {
            var slot = SlotOf(word.Key);
            if (_keys[slot] != 0 && _keys[slot] != word.Key) return false;

            _keys[slot] = word.Key;
            _words[slot] = [.. _words[slot] ?? [], word];
        }

        return true;
    }

    private int SlotOf(uint key) => (int)((ulong)(key * Multiplier) * (ulong)_keys.Length >> 32);
}
