using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Linker.Tests.Checking.Fixing;

/// <summary>Applies a unified diff of one file, strictly, after the description in diffutils' manual.</summary>
internal static partial class DiffApplier
{
    public static byte[] Apply(byte[] before, byte[] diff)
    {
        var (old, lines) = (Split(before), Split(diff));
        if (lines.Count == 0) return before;
        Require(Text(lines[0]).StartsWith("--- ", StringComparison.Ordinal) && Text(lines[1]).StartsWith("+++ ", StringComparison.Ordinal));
        using var after = new MemoryStream();
        var (at, next) = (2, 0);
        while (at < lines.Count)
        {
            var match = Header().Match(Text(lines[at++]));
            Require(match.Success);
            var (oldLeft, newLeft) = (Count(match, 2), Count(match, 4));
            for (var start = Number(match, 1) - 1; next < start; next++) after.Write(old[next]);
            while (oldLeft > 0 || newLeft > 0)
            {
                var sign = (char)lines[at][0];
                var line = lines[at++][1..];
                if (at < lines.Count && Text(lines[at]) == "\\ No newline at end of file\n")
                {
                    line = line[..^1];
                    at++;
                }

                Require(sign is ' ' or '-' or '+');
                if (sign is ' ' or '-') Require(old[next++].AsSpan().SequenceEqual(line));
                if (sign is ' ' or '+') after.Write(line);
                if (sign is ' ' or '-') oldLeft--;
                if (sign is ' ' or '+') newLeft--;
            }
        }

        for (; next < old.Count; next++) after.Write(old[next]);
        return after.ToArray();
    }

    private static List<byte[]> Split(byte[] bytes)
    {
        var lines = new List<byte[]>();
        for (var start = 0; start < bytes.Length;)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', start);
            end = end < 0 ? bytes.Length : end + 1;
            lines.Add(bytes[start..end]);
            start = end;
        }

        return lines;
    }

    private static string Text(byte[] line) => Encoding.Latin1.GetString(line);

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static int Count(Match match, int group) => match.Groups[group].Success ? Number(match, group) : 1;

    private static void Require(bool holds)
    {
        if (!holds) throw new InvalidDataException("no unified diff, or not one of this file");
    }

    [GeneratedRegex(@"^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@\n$")]
    private static partial Regex Header();
}
