using System.Buffers;

namespace Linker.Articles;

/// <summary>
/// The ids of the Microsoft Knowledge Base: <c>Q</c> and five or six digits; <c>KB150047</c> is the same article as
/// <c>Q150047</c>.
/// </summary>
public sealed class KnowledgeBaseIds : IdScheme
{
    private const int FewestDigits = 5;
    private const int MostDigits = 6;

    private static readonly SearchValues<char> FirstLetters = SearchValues.Create("QK");

    /// <inheritdoc/>
    public override int IndexOfCandidate(ReadOnlySpan<char> text) => text.IndexOfAny(FirstLetters);

    /// <inheritdoc/>
    public override int MatchLength(ReadOnlySpan<char> text)
    {
        var prefix = text switch
        {
            ['Q', ..] => 1,
            ['K', 'B', ..] => 2,
            _ => 0,
        };
        if (prefix == 0) return 0;

        var digits = AsciiText.CountDigits(text[prefix..], MostDigits + 1);
        return digits is >= FewestDigits and <= MostDigits ? prefix + digits : 0;
    }

    /// <inheritdoc/>
    public override string Canonicalize(ReadOnlySpan<char> id, StringPool pool)
    {
        ArgumentNullException.ThrowIfNull(pool);
        if (id[0] == 'Q') return pool.Get(id);

        Span<char> canonical = stackalloc char[1 + MostDigits];
        canonical[0] = 'Q';
        id[2..].CopyTo(canonical[1..]);
        return pool.Get(canonical[..(id.Length - 1)]);
    }
}
