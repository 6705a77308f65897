using System.Net;

namespace Linker.Articles;

/// <summary>A title as it is written above an article, and the same without id, entities and superfluous white space.</summary>
internal static class TitleText
{
    /// <summary>Decodes entities, collapses white space, and splits off an id that leads the title.</summary>
    public static (string? Id, string? Title) Parse(ReadOnlySpan<char> written, IdScheme scheme, StringPool pool)
    {
        var decoded = written.Contains('&') ? WebUtility.HtmlDecode(written.ToString()) : null;
        var text = (decoded is null ? written : decoded).Trim();
        string? id = null;
        var length = scheme.MatchLength(text);
        if (length > 0 && (length == text.Length || !char.IsAsciiLetterOrDigit(text[length])))
        {
            id = scheme.Canonicalize(text[..length], pool);
            text = text[length..].TrimStart().TrimStart(':').TrimStart();
            if (text is ['-' or '\u2013' or '\u2014', ' ', .. var behindDash])
                text = behindDash.TrimStart();
        }

        return (id, text.IsEmpty ? null : WhiteSpace.Collapse(text));
    }
}
