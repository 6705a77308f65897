using Markdig.Syntax.Inlines;

namespace Linker.Articles.Markdown;

/// <summary>Writes the text of inline Markdown, without its markup; links are noted beside it.</summary>
/// <remarks>Walks the tree without recursion: a line of asterisks makes it as deep as the line is long.</remarks>
internal static class MarkdownInlines
{
    /// <summary>
    /// Writes the inlines of <paramref name="container"/>, which are <paramref name="shift"/> characters behind the
    /// positions of their spans.
    /// </summary>
    public static void Render(ContainerInline container, MarkdownLineWriter writer, int shift)
    {
        for (var inline = container.FirstChild; inline is not null; inline = Next(inline, container, writer))
            Enter(inline, writer, inline.Span.Start + shift);
    }

    /// <summary>The inline behind <paramref name="inline"/>: its first child, else its next sibling, else its parent's.</summary>
    private static Inline? Next(Inline inline, ContainerInline root, MarkdownLineWriter writer)
    {
        if (inline is ContainerInline { FirstChild: { } child } and not LinkInline { IsImage: true }) return child;

        for (var left = inline; left is not null && left != root; left = left.Parent)
        {
            if (left is LinkInline { IsImage: false }) writer.EndLinkText();
            if (left.NextSibling is { } next) return next;
        }

        return null;
    }

    private static void Enter(Inline inline, MarkdownLineWriter writer, int start)
    {
        switch (inline)
        {
            case LineBreakInline:
                writer.BreakLine();
                break;
            case LiteralInline literal:
                // The backslash of an escape is in the span but not in the content.
                writer.Write(literal.Content.AsSpan(), start + (literal.IsFirstCharacterEscaped ? 1 : 0));
                break;
            case CodeInline code:
                writer.WriteCode(code.Content, start + code.DelimiterCount, start + code.Span.Length - code.DelimiterCount);
                break;
            case HtmlEntityInline entity:
                writer.Write(entity.Transcoded.AsSpan(), start);
                break;
            case AutolinkInline autolink:
                writer.AddLink(autolink.Url, start, autolink.Span.Length, isImage: false);
                writer.Write(autolink.Url, start + 1);
                break;
            case DelimiterInline delimiter:
                // A bracket or an asterisk that opens nothing is literal text.
                writer.Write(delimiter.ToLiteral(), start);
                break;
            case LinkInline link:
                writer.AddLink(link.Url ?? "", start, link.Span.Length, link.IsImage);
                if (!link.IsImage) writer.BeginLinkText();
                break;
        }
    }
}
