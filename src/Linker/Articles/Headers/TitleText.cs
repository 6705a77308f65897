using System.Net;

namespace Linker.Articles.Headers;

/// <summary>A title as it is written above an article, and the same without id, entities and superfluous white space.</summary>
internal static class TitleText
{
    /// <summary>Decodes entities, and splits off an id that leads the title.</summary>
    /// <returns>The id; null where none leads the title.</returns>
    public static string? Parse(ReadOnlySpan<char> written, IdScheme scheme, StringPool pool, out ReadOnlySpan<char> title)
    {
        var decoded = written.Contains('&') ? WebUtility.HtmlDecode(written.ToString()) : null;
        var text = (decoded is null ? written : decoded).Trim();
        string? id = null;
        var length = scheme.MatchLength(text);
        if (length > 0 && (length == text.Length || !char.IsAsciiLetterOrDigit(text[length])))
        {
            id = scheme.Canonicalize(text[..length], pool);
            text = text[length..].TrimStart().TrimStart(':').TrimStart();
            if (text is ['-' or '\u2013' or '\u2014', ' ', .. var behindDash]) text = behindDash.TrimStart();
        }

        title = text;
        return id;
    }

    /// <summary>A title with its white space collapsed; null where it is empty.</summary>
    public static string? OrNull(ReadOnlySpan<char> title) => title.IsEmpty ? null : WhiteSpace.Collapse(title);
}
