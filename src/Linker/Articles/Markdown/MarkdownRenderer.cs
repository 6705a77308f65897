using Linker.Corpus;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Linker.Articles.Markdown;

/// <summary>
/// Turns real Markdown into the lines that an article has: headings, text without its markup, list items with their
/// marker, code as it is. The line and column of every character in the document are kept.
/// </summary>
internal sealed class MarkdownRenderer
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePreciseSourceLocation().Build();

    private readonly MarkdownLineWriter _writer = new();
    private string _source = "";

    /// <summary>Renders <paramref name="markdown"/> as the article's lines, into <paramref name="buffer"/>.</summary>
    public void Render(Article article, string markdown, ref char[] buffer)
    {
        // CommonMark 0.31.2, section 2.3. Markdig would do the same, but in a copy, to which positions would refer.
        _source = markdown.Replace('\0', '\uFFFD');
        _writer.Begin(article, _source, buffer);
        RenderBlocks(Parse(article.Path), indentation: 0);
        buffer = _writer.End();
    }

    private MarkdownDocument Parse(string path)
    {
        try
        {
            return Markdig.Markdown.Parse(_source, Pipeline);
        }
        catch (ArgumentException error)
        {
            // Markdig throws where a hundred blocks, or delimiters of emphasis that are never closed, are nested.
            throw new CorpusException(path, "its Markdown is nested too deeply", error);
        }
    }

    private void RenderBlocks(ContainerBlock container, int indentation)
    {
        foreach (var block in container) RenderBlock(block, indentation);
    }

    private void RenderBlock(Block block, int indentation)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or HtmlBlock { Type: HtmlBlockType.Comment } or LinkReferenceDefinitionGroup:
                break;
            case HeadingBlock heading:
                RenderLeaf(heading, LineKind.Heading, indentation);
                _writer.NameHeading();
                break;
            case ParagraphBlock paragraph:
                RenderLeaf(paragraph, LineKind.Text, indentation);
                break;
            case ThematicBreakBlock rule:
                _writer.WriteVerbatim("---", rule.Span.Start, LineKind.Rule, indentation);
                break;
            case ListBlock list:
                foreach (var item in list.OfType<ListItemBlock>()) RenderItem(item, list, indentation);
                break;
            case LeafBlock leaf:
                RenderVerbatim(leaf, indentation);
                break;
            case ContainerBlock nested:
                RenderBlocks(nested, indentation);
                break;
        }
    }

    private void RenderItem(ListItemBlock item, ListBlock list, int indentation)
    {
        var marker = list.IsOrdered ? $"{item.Order}. " : "- ";
        _writer.SetMarker(marker);
        RenderBlocks(item, indentation + marker.Length);
        _writer.ClearMarker();
    }

    private void RenderLeaf(LeafBlock block, LineKind kind, int indentation)
    {
        _writer.BeginLine(block.Span.Start, kind, indentation);
        if (block.Inline is { FirstChild: { } first } inlines)
            MarkdownInlines.Render(inlines, _writer, GetShift(block, first));
        _writer.EndLine();
    }

    /// <summary>
    /// Where a tab follows the hash signs of a heading, Markdig reads a copy of the rest of the line, in which positions
    /// begin anew; the first inline stands behind the blanks in any case.
    /// </summary>
    private int GetShift(LeafBlock block, Inline first)
    {
        var text = _source.AsSpan(block.Span.Start);
        if (block is not HeadingBlock || text is not ['#', ..]) return 0;

        return block.Span.Start + text.Length - text.TrimStart('#').TrimStart(" \t").Length - first.Span.Start;
    }

    private void RenderVerbatim(LeafBlock block, int indentation)
    {
        for (var i = 0; i < block.Lines.Count; i++) _writer.WriteBlockLine(block.Lines.Lines[i], indentation);
    }
}
