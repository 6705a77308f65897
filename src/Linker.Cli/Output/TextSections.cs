using System.Text;

namespace Linker.Cli.Output;

/// <summary>Lays out lists under titles: rows in columns, or names in running lines; long ones are cut with a count.</summary>
/// <param name="all">Whether lists are shown to their ends.</param>
/// <param name="width">The longest line; null where lines may be of any length.</param>
internal sealed class TextSections(bool all, int? width)
{
    private const int MostRows = 10;
    private const int MostNames = 40;
    private const string Indent = "  ";

    /// <summary>Running lines stay readable where the width is not known.</summary>
    private const int DefaultWidth = 100;

    private readonly StringBuilder _text = new();

    /// <summary>Writes a line of its own.</summary>
    public void WriteLine(string line)
    {
        line = Printable.Escape(line).TrimEnd();
        var isTooLong = line.Length > width;
        _text.Append(isTooLong ? line.AsSpan(0, CutAt(line, Math.Max(width!.Value - 1, 1))) : line);
        _text.Append(isTooLong ? "…\n" : "\n");
    }

    /// <summary>Writes rows in columns, under a title that counts them; nothing where there are none.</summary>
    /// <param name="title">The title.</param>
    /// <param name="rows">The rows, all of the same number of columns.</param>
    public void WriteRows(string title, string[][] rows)
    {
        if (rows.Length == 0) return;
        WriteTitle(title, rows.Length);
        var shown = rows[..Shown(rows.Length, MostRows)];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => shown.Max(row => Printable.InOneLine(row[column]).Length)).ToArray();
        foreach (var row in shown)
        {
            var cells = row.Select((cell, column) => (Cell: Printable.InOneLine(cell), Column: column))
                .Where(one => widths[one.Column] > 0)
                .Select(one => IsNumber(one.Cell) ? one.Cell.PadLeft(widths[one.Column]) : one.Cell.PadRight(widths[one.Column]));
            WriteLine(Indent + string.Join(Indent, cells));
        }

        WriteRest(rows.Length - shown.Length);
    }

    /// <summary>Writes names in running lines, under a title that counts them; nothing where there are none.</summary>
    public void WriteNames(string title, IReadOnlyList<string> names)
    {
        if (names.Count == 0) return;
        WriteTitle(title, names.Count);
        var shown = Shown(names.Count, MostNames);
        var line = new StringBuilder(Indent);
        for (var i = 0; i < shown; i++)
        {
            var name = Printable.InOneLine(names[i]) + (i < names.Count - 1 ? "," : "");
            if (line.Length > Indent.Length && line.Length + 1 + name.Length > (width ?? DefaultWidth))
            {
                WriteLine(line.ToString());
                line.Length = Indent.Length;
            }

            if (line.Length > Indent.Length) line.Append(' ');
            line.Append(name);
        }

        WriteLine(line.ToString());
        WriteRest(names.Count - shown);
    }

    /// <summary>Writes everything to a stream.</summary>
    public void CopyTo(Stream output) => output.Write(Encoding.UTF8.GetBytes(_text.ToString()));

    private void WriteTitle(string title, int count)
    {
        _text.Append('\n');
        WriteLine($"{title} ({Figures.Count(count)})");
    }

    private void WriteRest(int count)
    {
        if (count > 0) WriteLine($"{Indent}... and {Figures.Count(count)} more; --all shows them");
    }

    // Leaving out a single line would take a line.
    private int Shown(int count, int most) => all || count <= most + 1 ? count : most;

    private static bool IsNumber(string cell) =>
        cell.Length > 0 && cell.All(static unit => char.IsAsciiDigit(unit) || unit == ',');

    private static int CutAt(string line, int length) => char.IsHighSurrogate(line[length - 1]) ? length - 1 : length;
}
