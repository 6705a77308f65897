using System.Text.Json;

namespace Linker.Checking.Baselines;

/// <summary>
/// Baselines as files: JSON, one entry a line and in a fixed order, so that a change of one finding is a change of one
/// line and concurrent changes merge.
/// </summary>
public static class BaselineFile
{
    private const string ExpectedFormat = "\"format\":\"linker-baseline\" and \"version\":1";
    private const string ExpectedEntry =
        "an entry such as {\"source\":\"Q150047\",\"rule\":\"LNK001\",\"target\":\"Q148348\",\"count\":1}";

    /// <summary>Writes the baseline as UTF-8 with LF; the stream stays open.</summary>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(Baseline baseline, Stream output)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        var json = new JsonLinesWriter(output, "linker-baseline");
        json.WriteList("findings", baseline.Entries, WriteEntry);
        json.End("}\n");
    }

    /// <summary>Writes an entry as an object: source, rule, target where there is one, and count.</summary>
    internal static void WriteEntry(Utf8JsonWriter json, BaselineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("source", entry.Source);
        json.WriteString("rule", entry.Rule);
        if (entry.Target is not null) json.WriteString("target", entry.Target);
        json.WriteNumber("count", entry.Count);
        json.WriteEndObject();
    }

    /// <summary>Reads a baseline, with or without a byte order mark; unknown keys are skipped.</summary>
    /// <param name="path">The file's path, for messages.</param>
    /// <param name="utf8">What the file holds.</param>
    /// <exception cref="BaselineException">It is not a valid baseline.</exception>
    public static Baseline Read(string path, ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        try
        {
            var json = new JsonCursor(utf8);
            return Read(ref json);
        }
        catch (GraphFormatException error)
        {
            throw new BaselineException(path, error.Message, error);
        }
        catch (JsonException error)
        {
            throw new BaselineException(path, $"line {(error.LineNumber ?? 0) + 1}: no JSON, expected a baseline", error);
        }
    }

    private static Baseline Read(ref JsonCursor json)
    {
        var (hasFormat, hasVersion) = (false, false);
        List<BaselineEntry>? entries = null;
        json.EnterObject("an object with " + ExpectedFormat);
        while (json.NextProperty())
        {
            if (json.Is("format"u8)) hasFormat = json.Characters(ExpectedFormat) is "linker-baseline";
            else if (json.Is("version"u8)) hasVersion = json.Number(0, ExpectedFormat) == 1;
            else if (json.Is("findings"u8)) ReadEntries(ref json, entries ??= []);
            else json.Skip();
        }

        if (!hasFormat || !hasVersion) throw json.Error(json.Offset, "no such header", ExpectedFormat);
        if (entries is null) throw json.Error(json.Offset, "the end of the baseline", "\"findings\"");
        json.End();
        return Baseline.FromEntries(entries);
    }

    private static void ReadEntries(ref JsonCursor json, List<BaselineEntry> entries)
    {
        json.EnterArray("an array of entries");
        while (json.NextObject(ExpectedEntry)) entries.Add(ReadEntry(ref json));
    }

    private static BaselineEntry ReadEntry(ref JsonCursor json)
    {
        string? rule = null, source = null, target = null;
        var count = 1;
        while (json.NextProperty())
        {
            if (json.Is("rule"u8)) rule = json.Text("a rule's code such as \"LNK001\"");
            else if (json.Is("source"u8)) source = json.Text("an article's id such as \"Q150047\"");
            else if (json.Is("target"u8)) target = json.Text("what the finding is about, such as \"Q148348\"");
            else if (json.Is("count"u8)) count = json.Ordinal("a count of at least 1");
            else json.Skip();
        }

        if (rule is null || source is null) throw json.Error(json.Offset, "no rule or no source", ExpectedEntry);
        return new BaselineEntry(rule, source, target, count);
    }
}

/// <summary>A baseline that cannot be read; the message is one line for the user.</summary>
public sealed class BaselineException : Exception
{
    /// <summary>Creates the error about the baseline at <paramref name="path"/>.</summary>
    public BaselineException(string path, string reason, Exception? inner = null)
        : base($"{path}: {reason}; write a new one with --write-baseline", inner) => Path = path;

    /// <summary>The path as the caller gave it.</summary>
    public string Path { get; }
}
