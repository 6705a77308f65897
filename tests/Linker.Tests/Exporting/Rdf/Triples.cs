using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Linker.Tests.Exporting.Rdf;

/// <summary>Strict readers of what is written of N-Triples and JSON-LD. Objects are IRIs, or literals with a type.</summary>
internal static partial class Triples
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    // RDF 1.1 N-Triples, section 7, without blank nodes, language tags and escapes in IRIs.
    private const string Iri = """<([^\x00-\x20<>"{}|^`\\]+)>""";
    private const string Quoted = """"
        "((?:[^\x22\x5C\x0A\x0D]|\\[tbnrf"'\\]|\\u[0-9A-F]{4})*)"
        """";

    public static List<(string Subject, string Predicate, string Object)> OfNTriples(string text)
    {
        Assert.True(text.Length == 0 || text[^1] == '\n');
        return [.. text.Split('\n')[..^1].Select(OfLine)];
    }

    public static List<(string Subject, string Predicate, string Object)> OfJsonLd(string text)
    {
        using var json = JsonDocument.Parse(text);
        var context = json.RootElement.GetProperty("@context");
        var triples = new List<(string, string, string)>();
        foreach (var thing in json.RootElement.GetProperty("@graph").EnumerateArray())
        {
            var subject = Expand(context, thing.GetProperty("@id").GetString()!);
            triples.Add((subject, Rdf + "type", Expand(context, thing.GetProperty("@type").GetString()!)));
            foreach (var property in thing.EnumerateObject().Where(property => property.Name[0] != '@'))
            {
                var term = context.GetProperty(property.Name);
                var predicate = Expand(context, term.GetProperty("@id").GetString()!);
                var type = term.TryGetProperty("@type", out var coerced) ? coerced.GetString() : null;
                foreach (var value in Values(property.Value)) triples.Add((subject, predicate, Object(context, type, value)));
            }
        }

        return triples;
    }

    public static string Literal(string? text, string type = "string") => $"{NastyGraphs.Held(text)}^^{Xsd}{type}";

    private static (string Subject, string Predicate, string Object) OfLine(string line)
    {
        var match = TripleLine().Match(line);
        Assert.True(match.Success, line);
        var type = match.Groups[5];
        return (
            match.Groups[1].Value,
            match.Groups[2].Value,
            match.Groups[3].Success
                ? match.Groups[3].Value
                : $"{Unescape(match.Groups[4].Value)}^^{(type.Success ? type.Value : Xsd + "string")}");
    }

    private static string Unescape(string literal) => Escape().Replace(literal, escape => escape.Value[1] switch
    {
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        'u' => ((char)int.Parse(escape.Value.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        var itself => itself.ToString(),
    });

    private static string Object(JsonElement context, string? type, JsonElement value) => (type, value.ValueKind) switch
    {
        ("@id", _) => Expand(context, value.GetString()!),
        (not null, _) => $"{value.GetString()}^^{Expand(context, type)}",
        (_, JsonValueKind.Number) => $"{value.GetInt64()}^^{Xsd}integer",
        (_, JsonValueKind.True or JsonValueKind.False) => $"{value.GetRawText()}^^{Xsd}boolean",
        _ => $"{value.GetString()}^^{Xsd}string",
    };

    private static JsonElement[] Values(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    private static string Expand(JsonElement context, string compact)
    {
        var colon = compact.IndexOf(':', StringComparison.Ordinal);
        return context.GetProperty(compact[..colon]).GetString() + compact[(colon + 1)..];
    }

    [GeneratedRegex($"^{Iri} {Iri} (?:{Iri}|{Quoted}(?:\\^\\^{Iri})?) \\.$")]
    private static partial Regex TripleLine();

    [GeneratedRegex("""\\(?:u[0-9A-F]{4}|.)""")]
    private static partial Regex Escape();
}
