using System.Globalization;
using System.Text;

namespace Linker.Checking.Reports;

/// <summary>A line as it is quoted, and where in it the finding is.</summary>
/// <param name="Text">The line, harmless, without white space around it, shortened around the finding.</param>
/// <param name="MarkStart">How many columns of a terminal come before the finding.</param>
/// <param name="MarkWidth">How many columns the finding takes; 0 where there is nothing to mark.</param>
internal readonly record struct LineQuote(string Text, int MarkStart, int MarkWidth)
{
    /// <summary>How many columns a quote may take; with what stands before it a line is 100 wide.</summary>
    private const int Widest = 92;

    /// <summary>How much of it is for what comes before the finding, where the line is too long.</summary>
    private const int WidestBefore = 30;

    /// <summary>How many characters around a finding are read: lines can be megabytes long.</summary>
    private const int Reach = 4 * Widest;

    /// <param name="line">The line as it is in the document.</param>
    /// <param name="column">The 1-based column of the finding in UTF-16 units; 0 where it is not known.</param>
    /// <param name="length">Its length in UTF-16 units; 0 where it is not known.</param>
    internal static LineQuote FromLine(string line, int column, int length)
    {
        var start = Math.Clamp(column - 1, 0, line.Length);
        var hasMark = column > 0 && start < line.Length;
        var end = hasMark ? start + Math.Clamp(length, 1, line.Length - start) : start;
        var from = Math.Max(0, start - Reach);
        var to = Math.Min(line.Length, Math.Min(end, start + Reach) + Reach);
        if (from > 0 && char.IsLowSurrogate(line[from])) from--;
        var cells = CellsOf(line.AsSpan(from, to - from), start - from, end - from);
        Trim(cells, atStart: from == 0, atEnd: to == line.Length);
        return Shorten(cells, cutBefore: from > 0, cutBehind: to < line.Length);
    }

    private static List<QuoteCell> CellsOf(ReadOnlySpan<char> text, int start, int end)
    {
        var cells = new List<QuoteCell>(text.Length);
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var shown = HarmlessText.Sanitize(rune);
            var next = index + rune.Utf16SequenceLength;
            cells.Add(new QuoteCell(shown, DisplayWidth.Count(shown), IsMarked: next > start && index < end));
            index = next;
        }

        return cells;
    }

    private static void Trim(List<QuoteCell> cells, bool atStart, bool atEnd)
    {
        while (atEnd && cells is [.., { IsBlank: true }]) cells.RemoveAt(cells.Count - 1);
        var blanks = 0;
        while (atStart && blanks < cells.Count && cells[blanks].IsBlank) blanks++;
        cells.RemoveRange(0, blanks);
    }

    private static LineQuote Shorten(List<QuoteCell> cells, bool cutBefore, bool cutBehind)
    {
        if (cells.Sum(static cell => cell.Width) <= Widest) return Join(cells, cutBefore, cutBehind);
        var mark = Math.Max(0, cells.FindIndex(static cell => cell.IsMarked));
        var from = mark;
        for (var width = 0; from > 0 && width + cells[from - 1].Width <= WidestBefore; from--)
            width += cells[from - 1].Width;
        var to = from;
        var total = 0;
        for (; to < cells.Count && total + cells[to].Width <= Widest; to++) total += cells[to].Width;
        // What the end of the line leaves free goes to what comes before.
        for (; from > 0 && total + cells[from - 1].Width <= Widest; from--) total += cells[from - 1].Width;
        // A mark without the letter that it belongs to would sit on the ellipsis.
        while (from > 0 && from < to && cells[from] is { Width: 0, IsMarked: false }) from++;
        return Join(cells[from..to], cutBefore || from > 0, cutBehind || to < cells.Count);
    }

    private static LineQuote Join(List<QuoteCell> cells, bool cutBefore, bool cutBehind)
    {
        var text = new StringBuilder(cutBefore ? "…" : "");
        var (before, marked) = (cutBefore ? 1 : 0, 0);
        var isBehind = false;
        foreach (var cell in cells)
        {
            text.Append(cell.Rune);
            isBehind |= cell.IsMarked;
            if (cell.IsMarked) marked += cell.Width;
            else if (!isBehind) before += cell.Width;
        }

        if (isBehind && marked == 0) marked = 1;
        return new LineQuote(text.Append(cutBehind ? "…" : "").ToString(), before, marked);
    }
}

/// <summary>A character of a quoted line.</summary>
/// <param name="Rune">What is shown.</param>
/// <param name="Width">How many columns it takes.</param>
/// <param name="IsMarked">Whether it belongs to the finding.</param>
internal readonly record struct QuoteCell(Rune Rune, int Width, bool IsMarked)
{
    /// <summary>Whether it can be left out at the ends of a line.</summary>
    internal bool IsBlank => !IsMarked && Rune.IsWhiteSpace(Rune);
}

/// <summary>
/// How many columns of a terminal a character takes: 0, 1 or 2, after Unicode's East Asian Width (UAX #11) in ranges
/// as coarse as terminals' own tables differ.
/// </summary>
internal static class DisplayWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x23E9, 0x23EC), (0x2E80, 0x303E), (0x3041, 0x4DBF), (0x4E00, 0xA4CF),
        (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6),
        (0x1F1E6, 0x1F1FF), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    internal static int Count(Rune rune)
    {
        if (rune.IsAscii) return 1;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            || rune.Value is 0x200B or 0x200C or 0x200D or 0x2060)
        {
            return 0;
        }

        foreach (var (first, last) in Wide)
        {
            if (rune.Value >= first && rune.Value <= last) return 2;
        }

        return 1;
    }

    internal static int Count(string text) => text.EnumerateRunes().Sum(Count);
}
