using System.Globalization;
using System.Text;

namespace Linker.Checking.Fixing;

/// <summary>
/// Writes what fixing changes in the unified format of GNU diff (diffutils manual, "Detailed Description of Unified
/// Format"; POSIX.1-2017, <c>diff -u</c>), for <c>patch -p0</c> and <c>git apply -p0</c>: bytes as they are, CR included, with
/// three lines of context and without time stamps.
/// </summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Writes the difference; nothing where there is none. The stream stays open.</summary>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(FixedDocument document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        Write(document.Path, document.Before, document.After, output);
    }

    /// <summary>Writes the difference between two texts that have the same number of lines, as digits alone change.</summary>
    internal static void Write(string path, ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after, Stream output)
    {
        var (old, fixedLines) = (new DiffLines(before), new DiffLines(after));
        if (old.Count != fixedLines.Count) throw new ArgumentException("fixing changes no line ends", nameof(after));
        var changed = Enumerable.Range(0, old.Count).Where(i => !old[i].SequenceEqual(fixedLines[i])).ToArray();
        if (changed.Length == 0) return;
        var name = DiffName.Quote(path);
        WriteText(output, $"--- {name}\n+++ {name}\n");
        for (int first = 0, next; first < changed.Length; first = next)
        {
            // Hunks whose contexts meet are one.
            for (next = first + 1; next < changed.Length && changed[next] - changed[next - 1] <= 2 * Context + 1;) next++;
            WriteHunk(output, old, fixedLines, changed.AsSpan(first, next - first));
        }
    }

    private static void WriteHunk(Stream output, DiffLines old, DiffLines fixedLines, ReadOnlySpan<int> changed)
    {
        var from = Math.Max(0, changed[0] - Context);
        var to = Math.Min(old.Count, changed[^1] + Context + 1);
        // A count of one is left out, as GNU diff does.
        var range = to - from == 1 ? $"{from + 1}" : $"{from + 1},{to - from}";
        WriteText(output, $"@@ -{range} +{range} @@\n");
        for (var line = from; line < to;)
        {
            var run = 0;
            while (changed.Contains(line + run)) run++;
            for (var i = 0; i < run; i++) WriteLine(output, '-', old[line + i]);
            for (var i = 0; i < run; i++) WriteLine(output, '+', fixedLines[line + i]);
            if (run == 0) WriteLine(output, ' ', old[line]);
            line += Math.Max(1, run);
        }
    }

    private static void WriteLine(Stream output, char sign, ReadOnlySpan<byte> line)
    {
        output.WriteByte((byte)sign);
        output.Write(line);
        if (line is not [.., (byte)'\n']) output.Write("\n\\ No newline at end of file\n"u8);
    }

    private static void WriteText(Stream output, string text) => output.Write(Encoding.UTF8.GetBytes(text));
}

/// <summary>Bytes cut behind each LF. Encodings do not matter: a line of UTF-16 ends in the middle of a character.</summary>
internal sealed class DiffLines
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly List<int> _starts = [];

    internal DiffLines(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        var span = bytes.Span;
        for (var start = 0; start < span.Length;)
        {
            _starts.Add(start);
            var length = span[start..].IndexOf((byte)'\n');
            start = length < 0 ? span.Length : start + length + 1;
        }
    }

    internal int Count => _starts.Count;

    /// <summary>A line with its LF, if it has one.</summary>
    internal ReadOnlySpan<byte> this[int index]
    {
        get
        {
            var end = index + 1 < _starts.Count ? _starts[index + 1] : _bytes.Length;
            return _bytes.Span[_starts[index]..end];
        }
    }
}

/// <summary>A path in the head of a diff, as GNU patch (2.7) and git read it.</summary>
internal static class DiffName
{
    /// <summary>
    /// The path as it is where that can be read back; with a tab behind it where it has a blank, at which it would
    /// end; in quotes with C's escapes where it has control characters, a quote or a backslash.
    /// </summary>
    internal static string Quote(string path)
    {
        if (!path.Any(static unit => char.IsControl(unit) || unit is '"' or '\\'))
            return path.Any(char.IsWhiteSpace) ? path + "\t" : path;
        var quoted = new StringBuilder("\"");
        foreach (var rune in path.EnumerateRunes()) Append(quoted, rune);
        return quoted.Append('"').ToString();
    }

    private static void Append(StringBuilder quoted, Rune rune)
    {
        if (rune.Value is '"' or '\\') quoted.Append('\\').Append(rune);
        else if (!Rune.IsControl(rune)) quoted.Append(rune);
        else AppendOctal(quoted, rune);
    }

    private static void AppendOctal(StringBuilder quoted, Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var one in bytes[..rune.EncodeToUtf8(bytes)])
            quoted.Append(CultureInfo.InvariantCulture, $"\\{one >> 6}{(one >> 3) & 7}{one & 7}");
    }
}
