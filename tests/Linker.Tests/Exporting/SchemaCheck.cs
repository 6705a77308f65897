using System.Text.Json;
using System.Text.RegularExpressions;

namespace Linker.Tests.Exporting;

/// <summary>
/// Validates by the keywords of JSON Schema (draft 2020-12) that Linker's schemas use, and fails on any other: no
/// validator for this draft restores, and an unknown keyword must not pass unnoticed.
/// </summary>
internal sealed class SchemaCheck(JsonElement root)
{
    /// <summary>Opens one of the schemas that stand beside the code that writes or reads by them.</summary>
    public static JsonDocument Open(string name)
    {
        using var stream = typeof(SchemaCheck).Assembly.GetManifestResourceStream(name)!;
        return JsonDocument.Parse(stream);
    }

    public bool IsValid(JsonElement value) => IsValid(root, value);

    private bool IsValid(JsonElement schema, JsonElement value) =>
        schema.EnumerateObject().All(keyword => Holds(schema, keyword.Name, keyword.Value, value));

    private bool Holds(JsonElement schema, string keyword, JsonElement rule, JsonElement value) => keyword switch
    {
        "$schema" or "$defs" or "title" or "description" => true,
        "$ref" => IsValid(root.GetProperty("$defs").GetProperty(rule.GetString()!["#/$defs/".Length..]), value),
        "type" => HasType(rule.GetString()!, value),
        "const" => JsonElement.DeepEquals(rule, value),
        "enum" => rule.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)),
        "oneOf" => rule.EnumerateArray().Count(one => IsValid(one, value)) == 1,
        "required" => rule.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "properties" => value.EnumerateObject().All(
            property => !rule.TryGetProperty(property.Name, out var inner) || IsValid(inner, property.Value)),
        "additionalProperties" => Others(schema, value).All(
            property => rule.ValueKind != JsonValueKind.False && IsValid(rule, property.Value)),
        "propertyNames" => value.EnumerateObject().All(
            property => IsValid(rule, JsonSerializer.SerializeToElement(property.Name))),
        "items" => value.EnumerateArray().All(item => IsValid(rule, item)),
        "minItems" => value.GetArrayLength() >= rule.GetInt32(),
        "minLength" => value.GetString()!.Length >= rule.GetInt32(),
        "minimum" => value.GetDouble() >= rule.GetDouble(),
        "maximum" => value.GetDouble() <= rule.GetDouble(),
        "pattern" => Regex.IsMatch(value.GetString()!, rule.GetString()!, RegexOptions.ECMAScript),
        _ => throw new NotSupportedException($"the schema uses {keyword}, which this check does not know"),
    };

    private static IEnumerable<JsonProperty> Others(JsonElement schema, JsonElement value) =>
        value.EnumerateObject().Where(property =>
            !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(property.Name, out _));

    private static bool HasType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException($"the schema uses the type {type}, which this check does not know"),
    };
}
