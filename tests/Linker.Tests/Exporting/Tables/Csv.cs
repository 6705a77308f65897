using System.Text;
using Xunit;

namespace Linker.Tests.Exporting.Tables;

/// <summary>A strict reader of CSV (RFC 4180) whose lines end in LF. An empty field without quotes is null.</summary>
internal static class Csv
{
    public static List<string?[]> Read(string text)
    {
        var records = new List<string?[]>();
        var record = new List<string?>();
        var at = 0;
        while (at < text.Length)
        {
            record.Add(text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at));
            var end = text[at++];
            Assert.True(end is ',' or '\n');
            if (end == ',') continue;
            records.Add([.. record]);
            record.Clear();
        }

        Assert.Empty(record);
        return records;
    }

    private static string Quoted(string text, ref int at)
    {
        var field = new StringBuilder();
        for (at++; text[at] != '"' || text[at + 1] == '"'; at++)
        {
            if (text[at] == '"') at++;
            field.Append(text[at]);
        }

        at++;
        return field.ToString();
    }

    private static string? Plain(string text, ref int at)
    {
        var start = at;
        while (text[at] is not (',' or '\n')) Assert.True(text[at++] is not ('"' or '\r'));
        return at == start ? null : text[start..at];
    }
}
