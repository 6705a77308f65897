using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Linker.Extraction.Marks;

/// <summary>
/// The tables of Teddy: fingerprints of words, whatever their case, in eight buckets. Where all bytes of a fingerprint may be
/// of one bucket is found for thirty-two positions at a time; only there the words themselves are compared.
/// </summary>
internal sealed class TeddyBuckets
{
    /// <summary>The multiplier of Fibonacci hashing (Knuth, "The Art of Computer Programming", volume 3, section 6.4).</summary>
    private const uint Multiplier = 0x9E3779B1;

    private const int SmallestTable = 64;

    private readonly NibbleTable _first;
    private readonly NibbleTable _second;
    private readonly NibbleTable _third;
    private readonly NibbleTable _fourth;
    private uint[] _keys = [];
    private TeddyPattern[][] _words = [];

    /// <summary>Creates the tables for a search for <paramref name="markWords"/>.</summary>
    public TeddyBuckets(ReadOnlySpan<MarkWord> markWords)
    {
        var words = new TeddyPattern[markWords.Length];
        for (var i = 0; i < words.Length; i++) words[i] = new TeddyPattern(markWords[i]);
        // Fingerprints that begin alike share a bucket, and so do short ones: false matches are then rare.
        Array.Sort(words, static (left, right) => left.Fingerprint.Length == right.Fingerprint.Length
            ? string.CompareOrdinal(left.Fingerprint, right.Fingerprint)
            : left.Fingerprint.Length.CompareTo(right.Fingerprint.Length));
        _first = CreateTable(words, 0);
        _second = CreateTable(words, 1);
        _third = CreateTable(words, 2);
        _fourth = CreateTable(words, 3);
        for (var size = SmallestTable; !TryFillTable(words, size); size *= 2) continue;
    }

    /// <summary>Finds at which of thirty-two bytes the fingerprint of a word may begin.</summary>
    /// <param name="block">The bytes, with as many behind them as a fingerprint has.</param>
    /// <returns>A byte for each, not zero where one may begin.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<byte> FindIn(ref byte block) =>
        _first.FindSets(Vector256.LoadUnsafe(ref block))
        & _second.FindSets(Vector256.LoadUnsafe(ref block, 1))
        & _third.FindSets(Vector256.LoadUnsafe(ref block, 2))
        & _fourth.FindSets(Vector256.LoadUnsafe(ref block, 3));

    /// <summary>Adds the words to <paramref name="marks"/> of which a fingerprint stands at <paramref name="position"/>.</summary>
    /// <param name="bytes">What stands there, the first byte the lowest.</param>
    /// <param name="text">The text.</param>
    /// <param name="position">The position.</param>
    /// <param name="marks">The marks.</param>
    public void AddWords(uint bytes, ReadOnlySpan<char> text, int position, TextMarks marks)
    {
        var key = TeddyPattern.CreateKey(bytes);
        var slot = FindSlot(key);
        if (_keys[slot] != key) return; // As for most positions that are in a bucket by chance.

        foreach (var word in _words[slot]) word.AddWord(text, position, marks);
    }

    /// <summary>The table of the characters that the buckets' fingerprints have at an index.</summary>
    private static NibbleTable CreateTable(TeddyPattern[] words, int index)
    {
        var sets = new string[NibbleTable.SetCount];
        Array.Fill(sets, "");
        for (var i = 0; i < words.Length; i++) sets[i * sets.Length / words.Length] += words[i].CharactersAt(index);
        return new NibbleTable(sets);
    }

    /// <summary>Gives each key a slot of its own; false where the table is too small for that.</summary>
    private bool TryFillTable(TeddyPattern[] words, int size)
    {
        (_keys, _words) = (new uint[size], new TeddyPattern[size][]);
        foreach (var word in words)
        {
            var slot = FindSlot(word.Key);
            if (_keys[slot] != 0 && _keys[slot] != word.Key) return false;

            _keys[slot] = word.Key;
            _words[slot] = [.. _words[slot] ?? [], word];
        }

        return true;
    }

    private int FindSlot(uint key) => (int)((ulong)(key * Multiplier) * (ulong)_keys.Length >> 32);
}
