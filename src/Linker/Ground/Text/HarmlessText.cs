using System.Text;

namespace Linker.Ground.Text;

/// <summary>
/// Makes text of articles safe to print on one line of a terminal: control characters become their pictures (U+2400 and
/// following: an escape becomes <c>␛</c>), a tab a space, and invisible characters that reorder text or break lines U+FFFD.
/// </summary>
internal static class HarmlessText
{
    private const int Pictures = 0x2400;
    private const int PictureOfDelete = 0x2421;

    internal static string Sanitize(string text)
    {
        if (!NeedsChange(text)) return text;
        var harmless = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) harmless.Append(Sanitize(rune));
        return harmless.ToString();
    }

    internal static Rune Sanitize(Rune rune) => rune.Value switch
    {
        '\t' => new Rune(' '),
        < ' ' => new Rune(Pictures + rune.Value),
        0x7F => new Rune(PictureOfDelete),
        >= 0x80 and <= 0x9F => Rune.ReplacementChar,
        _ => IsTrap(rune.Value) ? Rune.ReplacementChar : rune,
    };

    // Directional marks, embeddings and isolates (UAX #9) make a reader see another text than the file holds; the
    // separators end lines on some terminals; U+FEFF and the tag characters hide.
    private static bool IsTrap(int value) => value is 0x061C or 0x200E or 0x200F or 0x2028 or 0x2029
        or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF or 0xFFFE or 0xFFFF
        or (>= 0xE0000 and <= 0xE007F);

    private static bool NeedsChange(string text) => text.AsSpan().ContainsAnyExceptInRange(' ', '~');
}
