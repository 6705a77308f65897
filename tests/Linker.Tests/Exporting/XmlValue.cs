using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml;

namespace Linker.Tests.Exporting;

/// <summary>Makes JSON of the values that GraphML and GEXF hold as text, by the types that they declare.</summary>
internal static class XmlValue
{
    private static readonly string[] Lists = ["alternates", "keywords", "versions", "rows", "files"];

    public static JsonNode Read(string name, string type, string value) => type switch
    {
        "boolean" => XmlConvert.ToBoolean(value),
        "int" or "integer" => XmlConvert.ToInt32(value),
        "string" when Lists.Contains(name) => JsonNode.Parse(value)!,
        "string" => Decode(value),
        _ => throw new NotSupportedException($"the type {type} of {name}"),
    };

    /// <summary>The text that was written, from what a reader of XML gives.</summary>
    public static string Decode(string text) => Regex.Replace(
        text, @"\\u[0-9A-F]{4}", match => ((char)int.Parse(match.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
}
