using Linker.Articles;
using Linker.Articles.Markdown;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Linker.Tests.Articles.Markdown;

/// <summary>Holds the body that is found without a Markdown parser against what the parser sees.</summary>
internal static class MarkdownEquivalence
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().Build();

    /// <summary>Finds the body of a document.</summary>
    public static bool TryFind(string text, out string body, out (int FirstLine, string Heading, int HeadingLine) start)
    {
        var isFound = ArchiveBody.TryFind(text, FrontMatter.Find(text, out _), new Article(), out var found);
        body = isFound ? text[found.Start..found.End] : "";
        start = isFound ? (found.FirstLine, found.Heading.ToString(), found.HeadingLine) : default;
        return isFound;
    }

    /// <summary>What a Markdown parser sees otherwise in a document whose body was found; null where it sees the same.</summary>
    public static string? Difference(string text)
    {
        TryFind(text, out var body, out var start);
        var blocks = Markdig.Markdown.Parse(text, Pipeline).Where(block => block is not YamlFrontMatterBlock).ToList();
        if (blocks.Find(block => block is not (HeadingBlock or ParagraphBlock or CodeBlock) or FencedCodeBlock) is { } other)
            return $"a {other.GetType().Name}";
        if (!blocks.OfType<ParagraphBlock>().All(paragraph => IsLiquid(text.Substring(paragraph.Span.Start, paragraph.Span.Length))))
            return "a paragraph";

        var headings = blocks.OfType<HeadingBlock>().Select(heading => heading.Line + 1).ToArray();
        if (headings.Length > 1 || headings.SingleOrDefault() != start.HeadingLine)
            return $"headings on lines {string.Join(", ", headings)}";

        var expected = body.Split('\n').Select(line => line.Trim('\r').TrimStart(' ')).ToList();
        if (!expected.All(line => line is "" or ['\t', ..])) return "a line that is not indented";
        var code = blocks.OfType<CodeBlock>().ToArray();
        if (code.Length > 1) return "several code blocks";
        var seen = code is [{ Lines: var lines }] ? lines.Lines.Take(lines.Count).Select(line => line.ToString()) : [];
        return WithoutBlankEnds(expected.Select(line => line.Length == 0 ? line : line[1..])).SequenceEqual(WithoutBlankEnds(seen))
            ? null
            : "other lines of code";
    }

    private static bool IsLiquid(string paragraph) =>
        paragraph.Split('\n').All(line => line.Trim() is "{% raw %}" or "{% endraw %}");

    /// <summary>Blank lines have no content, whatever stands on them; at the ends they are no part of a code block.</summary>
    private static string[] WithoutBlankEnds(IEnumerable<string> lines)
    {
        var texts = lines.Select(line => line.Replace('\0', '\uFFFD')).Select(line => line.Trim(' ', '\t').Length == 0 ? "" : line).ToList();
        while (texts is ["", ..]) texts.RemoveAt(0);
        while (texts is [.., ""]) texts.RemoveAt(texts.Count - 1);
        return [.. texts];
    }
}
