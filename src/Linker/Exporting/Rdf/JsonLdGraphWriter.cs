using Linker.Graph;

namespace Linker.Exporting.Rdf;

/// <summary>
/// Writes <c>graph.jsonld</c>: JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/) that says the very triples of
/// <c>graph.nt</c>. Its context stands in the file, so that nothing has to be fetched to read it.
/// </summary>
public sealed class JsonLdGraphWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string Format => "jsonld";

    /// <inheritdoc/>
    public IReadOnlyList<GraphFile> Files { get; } = [new("graph.jsonld", Write)];

    /// <summary>Writes the graph; see <see cref="GraphFile.Write"/>.</summary>
    public static void Write(KnowledgeGraph graph, Stream output)
    {
        var (json, words) = (new Utf8Output(output), new RdfVocabulary(graph.Kinds));
        json.Write("{\"@context\":{\n\"@version\":1.1"u8);
        foreach (var space in RdfNamespace.All) WriteNamespace(json, space);
        foreach (var property in words.PropertiesWith(graph.ListedEdgeKinds)) WriteProperty(json, property);
        json.Write("\n},\n\"@graph\":["u8);
        RdfStatements.Write(graph, words, new JsonLdOutput(json));
        json.Write("\n]}\n"u8);
        json.Flush();
    }

    private static void WriteNamespace(Utf8Output json, RdfNamespace space)
    {
        json.Write(",\n\""u8);
        json.Write(space.Prefix.AsSpan(0, space.Prefix.Length - 1));
        json.Write("\":\""u8);
        json.Write(space.Iri);
        json.Write((byte)'"');
    }

    private static void WriteProperty(Utf8Output json, RdfProperty property)
    {
        json.Write(",\n\""u8);
        json.Write(property.Key);
        json.Write("\":{\"@id\":\""u8);
        property.Word.Name.WriteCompact(json);
        json.Write(property.Type switch
        {
            RdfValueType.Link => "\",\"@type\":\"@id\"}"u8,
            RdfValueType.Date => "\",\"@type\":\"xsd:date\"}"u8,
            RdfValueType.Time => "\",\"@type\":\"xsd:time\"}"u8,
            _ => "\"}"u8, // what JSON says itself
        });
    }
}
