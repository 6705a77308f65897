using Linker.Articles;
using Linker.Ground.Text;

namespace Linker.Extraction;

/// <summary>
/// Knows the section of lines that are asked for in ascending order. Each citation of a section carries its heading, so of
/// a heading that is longer than any real one the beginning has to do.
/// </summary>
internal struct SectionCursor(Article article, StringPool pool)
{
    private int _next;
    private int _heading = -1;
    private string? _section;

    /// <summary>The nearest heading above the line; null above the first one.</summary>
    public string? SectionOf(int lineIndex)
    {
        for (; _next <= lineIndex; _next++)
        {
            if (article.Lines[_next].Kind == LineKind.Heading) (_heading, _section) = (_next, null);
        }

        return _heading < 0 ? null : _section ??= WhiteSpace.Collapse(CitedTitleText.Beginning(article.LineText(_heading)), pool);
    }
}
