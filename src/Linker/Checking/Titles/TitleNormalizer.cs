using System.Net;

namespace Linker.Checking.Titles;

/// <summary>
/// Removes from titles what citations often change: case, punctuation, entities, white space, the zeros of
/// <c>4.0</c>; and marks what comes and goes, the prefixes (<c>XADM: </c>, <c>PC DB: </c>, <c>BUG: </c>, <c>OFF97: </c>)
/// and keywords in square brackets behind the title.
/// </summary>
/// <remarks>
/// Prefixes that come and go are codes: at least one word in capitals, and no long word. A name before a colon belongs to
/// the title: "Golf: System Requirements" is not "Zone: System Requirements".
/// </remarks>
public static class TitleNormalizer
{
    private const int LongestPrefix = 24;

    /// <summary>A longer word that is not in capitals makes a prefix a name: <c>PC Win</c> is a code, <c>MSN Explorer</c> none.</summary>
    private const int LongestCodeWord = 4;

    /// <summary>Normalizes a title as written.</summary>
    public static NormalTitle Normalize(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var written = title.Contains('&') ? WebUtility.HtmlDecode(title).AsSpan() : title.AsSpan();
        var prefix = PrefixLength(written);
        var suffix = SuffixStart(written, prefix);
        var buffer = written.Length <= 256 ? stackalloc char[256] : new char[written.Length];
        var length = 0;
        AppendWords(written[..prefix], buffer, ref length);
        var bodyStart = length;
        AppendWords(written[prefix..suffix], buffer, ref length);
        var bodyEnd = length;
        AppendWords(written[suffix..], buffer, ref length);
        return new NormalTitle(buffer[..length].ToString(), bodyStart, bodyEnd);
    }

    /// <summary>The length of all prefixes with their colons.</summary>
    private static int PrefixLength(ReadOnlySpan<char> title)
    {
        var length = 0;
        while (true)
        {
            var rest = title[length..];
            var colon = rest.IndexOf(':');
            if (colon is < 1 or > LongestPrefix || !IsCode(rest[..colon].Trim())) return length;

            // a:\setup, http://, std::list and 5:28 are no prefixes.
            var behind = rest[(colon + 1)..];
            if (behind is ['\\' or '/' or ':', ..] || behind is [>= '0' and <= '9', ..] || !HasTwoWords(behind))
                return length;
            length += colon + 1;
        }
    }

    private static bool IsCode(ReadOnlySpan<char> prefix)
    {
        var hasCapitals = false;
        foreach (var range in prefix.Split(' '))
        {
            var word = prefix[range];
            var isCapitals = AsciiText.HasCapital(word) && !AsciiText.HasSmallLetter(word);
            if (!isCapitals && word.Length > LongestCodeWord) return false;
            hasCapitals |= isCapitals && word.Length > 1;
        }

        return hasCapitals;
    }

    private static bool HasTwoWords(ReadOnlySpan<char> text) => text.Trim().Contains(' ');

    private static int SuffixStart(ReadOnlySpan<char> title, int from)
    {
        var open = title.LastIndexOf('[');
        return open > from && title.TrimEnd() is [.., ']'] && HasTwoWords(title[from..open]) ? open : title.Length;
    }

    /// <summary>Appends the words of a part, each with a blank before it unless it is the first of all.</summary>
    private static void AppendWords(ReadOnlySpan<char> text, Span<char> buffer, ref int length)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            if (length > 0) buffer[length++] = ' ';
            var start = length;
            for (; i < text.Length && IsInWord(text, i); i++)
            {
                if (IsPossessive(text, i))
                {
                    i += 2;
                    break;
                }

                if (text[i] is not ('\'' or '\u2019')) buffer[length++] = char.ToLowerInvariant(text[i]);
            }

            length = start + WithoutZeros(buffer[start..length]);
        }
    }

    /// <summary>Letters and digits; apostrophes between them (dropped later); the dots of versions; C++, C# and COM+.</summary>
    private static bool IsInWord(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        '\'' or '\u2019' => i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]),
        '.' => i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]),
        '+' or '#' => i > 0 && (char.IsLetter(text[i - 1]) || text[i - 1] == '+')
            && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])),
        var character => char.IsLetterOrDigit(character),
    };

    /// <summary>An apostrophe and the last letter s of a word: "MFC's" is as good as "MFC".</summary>
    private static bool IsPossessive(ReadOnlySpan<char> text, int i) =>
        text[i..] is ['\'' or '\u2019', 's' or 'S', .. var rest] && (rest.IsEmpty || !char.IsLetterOrDigit(rest[0]));

    /// <summary>4.0 and 4.00 are 4; the length of the word without insignificant zeros.</summary>
    private static int WithoutZeros(ReadOnlySpan<char> word) =>
        word.Contains('.') ? word.TrimEnd('0').TrimEnd('.').Length : word.Length;
}

/// <summary>A title reduced to what distinguishes it from others: words in lower case with one blank between them.</summary>
/// <param name="Text">All words, those of the prefix too.</param>
/// <param name="BodyStart">Where the title proper begins, behind prefixes such as <c>XADM:</c>.</param>
/// <param name="BodyEnd">Where it ends, before keywords in square brackets.</param>
public readonly record struct NormalTitle(string Text, int BodyStart, int BodyEnd)
{
    /// <summary>The title without prefixes and keywords.</summary>
    public ReadOnlySpan<char> Body => Text.AsSpan(BodyStart..BodyEnd).Trim(' ');
}
