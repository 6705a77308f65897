using System.Text;
using System.Text.RegularExpressions;
using Linker.Checking.Findings;

namespace Linker.Tests.Checking.Fixing;

/// <summary>Texts with wrong numbers, in every form of bytes, and the findings about them.</summary>
internal static partial class FixingSample
{
    /// <summary>What is cited wrongly, and what is right; nothing that is right is wrong elsewhere.</summary>
    public static Dictionary<string, string> Right { get; } = new(StringComparer.Ordinal)
    {
        ["Q191914"] = "Q191014", ["Q15004"] = "Q150047", ["Q981234"] = "Q98123",
    };

    /// <summary>By name: what writes a text as bytes, byte order mark included.</summary>
    public static Dictionary<string, Func<string, byte[]>> Forms { get; } = new(StringComparer.Ordinal)
    {
        ["utf-8"] = Encoding.UTF8.GetBytes,
        ["utf-8 with mark"] = text => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        ["utf-16le"] = text => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        ["utf-16be"] = text => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        ["utf-16le without mark"] = Encoding.Unicode.GetBytes,
        ["utf-16be without mark"] = Encoding.BigEndianUnicode.GetBytes,
        // The first byte is no UTF-8, so that the rest is not taken for it.
        ["windows-1252"] = text => [.. CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text)],
    };

    /// <summary>A finding for every wrong number of a text, found by other means than the product's.</summary>
    public static List<Finding> FindingsOf(string text, string path = "a.md")
    {
        var terminator = text.Contains('\n', StringComparison.Ordinal) ? '\n' : '\r';
        var lines = text.Split(terminator);
        return [.. lines.SelectMany((line, index) => Id().Matches(line)
            .Where(match => Right.ContainsKey("Q" + match.Groups[1].Value))
            .Select(match => Finding("Q" + match.Groups[1].Value, index + 1, match.Index + 1, match.Length, path)))];
    }

    public static Finding Finding(string target, int line, int column, int length, string path = "a.md") =>
        SomeRules.Finding(SomeRules.Wrong, target: target, line: line, column: column, path: path) with
        {
            Length = length,
            Suggestion = new Suggestion(Right[target], "Title", 1, IsCertain: true),
        };

    /// <summary>The text as it should be after fixing.</summary>
    public static string Fixed(string text) => Id().Replace(text, match =>
        Right.TryGetValue("Q" + match.Groups[1].Value, out var right)
            ? match.Value[..^match.Groups[1].Length] + right[1..]
            : match.Value);

    [GeneratedRegex("(?:Q|KB)([0-9]{5,6})(?![0-9])")]
    private static partial Regex Id();
}
