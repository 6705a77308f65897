using System.Text.Json;
using System.Text.RegularExpressions;
using Linker.Checking.Baselines;
using Linker.Checking.Findings;
using Linker.Checking.Fixing;
using Linker.Graph;

namespace Linker.Checking.Reports;

/// <summary>A finding as a <c>result</c> (SARIF 2.1.0, section 3.27).</summary>
internal static class SarifResult
{
    internal static void Write(Utf8JsonWriter json, Finding finding, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Code);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Level(finding.Severity));
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, finding.Path);
        WriteRegion(json, "region", finding, finding.Column, finding.Length);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("linkerFinding/v1", FindingKey.FromFinding(finding).Fingerprint());
        json.WriteEndObject();
        WriteFix(json, finding);
        WriteProperties(json, finding);
        json.WriteEndObject();
    }

    /// <summary>SARIF's name of a severity (section 3.27.10).</summary>
    internal static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SarifUri.FromPath(path));
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, Finding finding, int column, int length)
    {
        json.WriteStartObject(name);
        // Code scanning of GitHub takes no result without a line: the first one stands for the document as a whole.
        json.WriteNumber("startLine", Math.Max(1, finding.Line));
        if (finding.Line > 0 && column > 0)
        {
            json.WriteNumber("startColumn", column);
            // The column behind the last character (section 3.30.8).
            if (length > 0) json.WriteNumber("endColumn", column + length);
        }

        json.WriteEndObject();
    }

    /// <summary>Where the suggestion is certain, the same replacement that <c>--fix</c> makes: of the digits alone.</summary>
    private static void WriteFix(Utf8JsonWriter json, Finding finding)
    {
        if (finding is not { Suggestion: { IsCertain: true } suggestion, Target: { } target }) return;
        if (finding is not { Line: > 0, Column: > 0 }) return;
        var written = IdDigits.In(target);
        var meant = IdDigits.In(suggestion.Id);
        if (written.IsEmpty || meant.IsEmpty || finding.Length < written.Length) return;
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText(json, "description", $"Cite {suggestion.Id} \"{suggestion.Title}\"");
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, finding.Path);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        var column = finding.Column + finding.Length - written.Length;
        WriteRegion(json, "deletedRegion", finding, column, written.Length);
        WriteText(json, "insertedContent", meant.ToString()); // digits: there is nothing to escape
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject("properties");
        if (SarifText.Escape(finding.Message) != finding.Message) WriteProperty(json, "message", finding.Message);
        WriteProperty(json, "source", finding.Source);
        WriteProperty(json, "target", finding.Target);
        WriteProperty(json, "citedTitle", finding.CitedTitle);
        WriteProperty(json, "suggestedId", finding.Suggestion?.Id);
        WriteProperty(json, "suggestedTitle", finding.Suggestion?.Title);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", SarifText.Escape(text));
        json.WriteEndObject();
    }

    private static void WriteProperty(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, NodeIds.WellFormed(text));
    }
}

/// <summary>
/// Text as a plain text message string: braces are doubled, because single ones hold places for arguments (SARIF 2.1.0,
/// section 3.11.5), and what would be read as an embedded link gets a backslash (section 3.11.6).
/// </summary>
internal static partial class SarifText
{
    internal static string Escape(string text) => Link().Replace(NodeIds.WellFormed(text), "\\[")
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal);

    // A bracket from which no other one is passed on the way to the parenthesis; so the match takes linear time.
    [GeneratedRegex(@"\[(?=[^\[\]]*\]\()")]
    private static partial Regex Link();
}

/// <summary>
/// Paths as URI references (RFC 3986, section 4.1), as SARIF wants them (2.1.0, section 3.4.3): each name percent-encoded,
/// relative paths without <c>./</c>, absolute ones with the scheme <c>file</c> (RFC 8089).
/// </summary>
internal static class SarifUri
{
    internal static string FromPath(string path)
    {
        while (path.StartsWith("./", StringComparison.Ordinal)) path = path[2..].TrimStart('/');
        var encoded = string.Join('/', NodeIds.WellFormed(path).Split('/').Select(Uri.EscapeDataString));
        if (path.StartsWith('/')) return "file://" + encoded;
        return IsDrive(path) ? $"file:///{path[..2]}{encoded["C%3A".Length..]}" : encoded;
    }

    private static bool IsDrive(string path) => path is [var letter, ':', '/', ..] && char.IsAsciiLetter(letter);
}
