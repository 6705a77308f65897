using System.Text;

namespace Linker.Checking.Mending;

/// <summary>
/// Writes what mending changes in the unified format of GNU diff (diffutils manual, "Detailed Description of Unified
/// Format"; POSIX.1-2017, <c>diff -u</c>), for <c>patch -p0</c> and <c>git apply -p0</c>: bytes as they are, CR included, with
/// three lines of context and without time stamps.
/// </summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Writes the difference; nothing where there is none. The stream stays open.</summary>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(MendedDocument document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        Write(document.Path, document.Before, document.After, output);
    }

    /// <summary>Writes the difference between two texts that have the same number of lines, as digits alone change.</summary>
    internal static void Write(string path, ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after, Stream output)
    {
        var (old, mended) = (new DiffLines(before), new DiffLines(after));
        if (old.Count != mended.Count) throw new ArgumentException("mending changes no line ends", nameof(after));
        var changed = Enumerable.Range(0, old.Count).Where(i => !old[i].SequenceEqual(mended[i])).ToArray();
        if (changed.Length == 0) return;
        var name = DiffName.Of(path);
        WriteText(output, $"--- {name}\n+++ {name}\n");
        for (int first = 0, next; first < changed.Length; first = next)
        {
            // Hunks whose contexts meet are one.
            for (next = first + 1; next < changed.Length && changed[next] - changed[next - 1] <= 2 * Context + 1;) next++;
            WriteHunk(output, old, mended, changed.AsSpan(first, next - first));
        }
    }

    private static void WriteHunk(Stream output, DiffLines old, DiffLines mended, ReadOnlySpan<int> changed)
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
            for (var i = 0; i < run; i++) WriteLine(output, '+', mended[line + i]);
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
