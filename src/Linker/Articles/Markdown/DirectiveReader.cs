namespace Linker.Articles.Markdown;

/// <summary>Finds the comments that turn checks off. They count wherever they stand, in an archive body too.</summary>
internal static class DirectiveReader
{
    private const string Beginning = "<!-- linker-";
    private const string End = "-->";

    /// <summary>The directives of a document, in order.</summary>
    public static IReadOnlyList<Directive> Read(ReadOnlySpan<char> text)
    {
        if (!text.Contains('<')) return []; // As in most articles; one character is looked for much faster than a text.

        List<Directive>? directives = null;
        var (counted, line) = (0, 1);
        for (var from = 0; text[from..].IndexOf(Beginning) is var offset and >= 0;)
        {
            var start = from + offset;
            from = start + Beginning.Length;
            var length = text[from..].IndexOf(End);
            if (length < 0) break;

            line += text[counted..start].Count('\n');
            counted = start;
            if (Parse(text.Slice(from, length), line) is { } directive) (directives ??= []).Add(directive);
            // A comment extends to its end, whatever it contains (CommonMark 0.31.2, section 4.6).
            from += length;
        }

        return directives ?? (IReadOnlyList<Directive>)[];
    }

    private static Directive? Parse(ReadOnlySpan<char> text, int line)
    {
        var words = text.ToString().Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        DirectiveKind? kind = words is [var first, ..] ? ParseKind(first) : null;
        return kind is { } known ? new Directive(known, words[1..], line) : null;
    }

    private static DirectiveKind? ParseKind(string word) => word switch
    {
        "disable" => DirectiveKind.Disable,
        "enable" => DirectiveKind.Enable,
        "disable-line" => DirectiveKind.DisableLine,
        "disable-next-line" => DirectiveKind.DisableNextLine,
        "disable-file" => DirectiveKind.DisableFile,
        _ => null,
    };
}
