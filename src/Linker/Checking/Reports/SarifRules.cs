using System.Text.Json;
using Linker.Checking.Findings;

namespace Linker.Checking.Reports;

/// <summary>The rules as <c>tool.driver.rules</c> (SARIF 2.1.0, section 3.49), in order of their codes.</summary>
internal sealed class SarifRules
{
    private readonly Rule[] _rules;
    private readonly Dictionary<string, int> _indexOf = new(StringComparer.Ordinal);

    private SarifRules(Rule[] rules)
    {
        _rules = rules;
        for (var i = 0; i < rules.Length; i++) _indexOf.Add(rules[i].Code, i);
    }

    internal static SarifRules FromReport(CheckReport report) => new(
        [.. report.Rules.Concat(report.Findings.Select(static finding => finding.Rule))
            .DistinctBy(static rule => rule.Code, StringComparer.Ordinal)
            .OrderBy(static rule => rule.Code, StringComparer.Ordinal)]);

    internal int IndexOf(Rule rule) => _indexOf[rule.Code];

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (var rule in _rules) Write(json, rule);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        json.WriteString("name", PascalCase(rule.Name));
        WriteMessage(json, "shortDescription", Sentence(rule.Summary));
        WriteMessage(json, "fullDescription", Sentence(rule.Summary));
        json.WriteStartObject("help");
        json.WriteString("text", Help(rule, ""));
        json.WriteString("markdown", Help(rule, "`"));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        if (rule.Severity == Severity.Off) json.WriteBoolean("enabled", false);
        json.WriteString("level", SarifResult.Level(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Help(Rule rule, string code) =>
        $"{Sentence(rule.Summary)} To change how much it matters, set {code}{rule.Code}{code} to error, warning, info or off " +
        $"under {code}rules{code} in {code}linker.json{code}; to accept one place, write " +
        $"{code}<!-- linker-disable-next-line {rule.Code} -->{code} above it in a Markdown article.";

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Sentence(string text)
    {
        var upper = string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));
        return upper.EndsWith('.') ? upper : upper + ".";
    }

    private static string PascalCase(string name) => string.Concat(
        name.Split('-', StringSplitOptions.RemoveEmptyEntries)
            .Select(static word => string.Concat(char.ToUpperInvariant(word[0]).ToString(), word.AsSpan(1))));
}
