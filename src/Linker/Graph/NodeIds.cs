using System.Buffers;
using System.Text;

namespace Linker.Graph;

/// <summary>Makes the ids of nodes that are known by a name rather than by an id of their own.</summary>
public static class NodeIds
{
    private static readonly SearchValues<char> Surrogates = CharacterRange.From('\uD800', '\uDFFF');

    /// <summary>
    /// The id of what a text names: <c>file:basesrv.dll</c> for the file <c>Basesrv.dll</c>. Files, bulletins and
    /// keywords are names already and only lose their case; products, product lines and fixes are prose and become
    /// slugs.
    /// </summary>
    /// <param name="kind">The kind of node; not an article, whose id is its own.</param>
    /// <param name="text">The name as written; not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is an article.</exception>
    public static string FromText(NodeKind kind, string text) => kind == NodeKind.Article
        ? throw new ArgumentException("an article's id is not made from a text", nameof(kind))
        : kind.IdPrefix + (kind.IsProse ? Slug(text) : WellFormed(text).Trim().ToLowerInvariant());

    /// <summary>
    /// Lower-cases letters and replaces every run of anything but letters, digits, <c>.</c>, <c>+</c> and <c>#</c>
    /// (<c>Visual C++ 6.0</c>, <c>C#</c>) by a hyphen, without hyphens at the ends. A text of which nothing would be
    /// left is percent-encoded, so that different texts keep different ids.
    /// </summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '.' or '+' or '#') Append(slug, Rune.ToLowerInvariant(rune));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        if (slug.Length > 0 && slug[^1] == '-') slug.Length--;
        return slug.Length > 0 ? slug.ToString() : Uri.EscapeDataString(WellFormed(text));
    }

    /// <summary>Appends a character; <see cref="StringBuilder"/> itself would allocate an object for it.</summary>
    private static void Append(StringBuilder text, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        text.Append(units[..rune.EncodeToUtf16(units)]);
    }

    /// <summary>Holds an article's id against the ids of other kinds.</summary>
    /// <exception cref="ArgumentException">It begins like one of them.</exception>
    internal static void RequireArticle(string id, KindSet kinds)
    {
        if (kinds.ForId(id) is var kind && kind != NodeKind.Article)
            throw new ArgumentException($"an article's id must not begin like a {kind.Name}'s: {id}");
    }

    /// <summary>
    /// The text with every lone surrogate replaced by U+FFFD: UTF-8 cannot hold one, and two ids that differ in nothing
    /// else would be one id in the output.
    /// </summary>
    internal static string WellFormed(string text) =>
        !text.AsSpan().ContainsAny(Surrogates)
            ? text
            : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
