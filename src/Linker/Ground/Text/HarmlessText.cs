using System.Text;

namespace Linker.Ground.Text;

/// <summary>
/// Text of articles on one line, and without power over the terminal that it is shown on: control characters become
/// their pictures (U+2400 and following: an escape becomes <c>␛</c>), a tab a space, and what cannot be seen but turns
/// text around or breaks lines becomes U+FFFD.
/// </summary>
internal static class HarmlessText
{
    private const int Pictures = 0x2400;
    private const int PictureOfDelete = 0x2421;

    internal static string Of(string text)
    {
        if (!NeedsChange(text)) return text;
        var harmless = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) harmless.Append(Of(rune));
        return harmless.ToString();
    }

    internal static Rune Of(Rune rune) => rune.Value switch
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
