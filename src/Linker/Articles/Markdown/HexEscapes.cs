using System.Globalization;

namespace Linker.Articles.Markdown;

/// <summary>
/// The archive's Markdown copies write a byte outside ASCII as its hexadecimal number in angle brackets:
/// <c>Q249142&lt;A0&gt;Gtwy</c> has a no-break space behind the id. The raw text has the byte itself, in Windows-1252.
/// </summary>
internal static class HexEscapes
{
    private const int EscapeLength = 4;
    private const char FirstWrittenSo = '\x7F';

    /// <summary>Decodes the escapes in place, behind <paramref name="from"/>.</summary>
    /// <returns>The text's new length.</returns>
    public static int Decode(Span<char> text, int from, List<int> decodedAt)
    {
        var next = IndexOfEscape(text, from, out var character);
        if (next < 0) return text.Length;

        var (read, write) = (next, next);
        while (next >= 0)
        {
            text[read..next].CopyTo(text[write..]);
            write += next - read;
            decodedAt.Add(write);
            text[write++] = character;
            read = next + EscapeLength;
            next = IndexOfEscape(text, read, out character);
        }

        text[read..].CopyTo(text[write..]);
        return write + text.Length - read;
    }

    /// <summary>Adds the column of what follows the character decoded at <paramref name="position"/>.</summary>
    public static void AddAnchor(Article article, int position)
    {
        var line = article.LineAt(position);
        if (line >= 0) article.AddAnchor(position + 1, article.ColumnAt(line, position) + EscapeLength);
    }

    private static int IndexOfEscape(ReadOnlySpan<char> text, int from, out char character)
    {
        character = default;
        while (true)
        {
            var offset = text[from..].IndexOf('<');
            if (offset < 0 || from + offset + EscapeLength > text.Length) return -1;

            from += offset;
            if (text[from + 3] == '>' && TryParseByte(text.Slice(from + 1, 2), out var value) && value >= FirstWrittenSo)
            {
                character = TextDecoder.FromWindows1252(value);
                return from;
            }

            from++;
        }
    }

    private static bool TryParseByte(ReadOnlySpan<char> digits, out byte value)
    {
        value = 0;
        return digits[0] is not (>= 'a' and <= 'f') && digits[1] is not (>= 'a' and <= 'f')
            && byte.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
