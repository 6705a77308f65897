using Linker.Graph;

namespace Linker.Exporting.Rdf;

/// <summary>
/// Writes <c>graph.nt</c>: RDF 1.1 N-Triples (https://www.w3.org/TR/n-triples/) in the words of
/// <see cref="RdfVocabulary"/>, for triple stores and whatever goes through lines.
/// </summary>
public sealed class NTriplesGraphWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string Format => "ntriples";

    /// <inheritdoc/>
    public IReadOnlyList<GraphFile> Files { get; } = [new("graph.nt", Write)];

    /// <summary>Writes the graph; see <see cref="GraphFile.Write"/>.</summary>
    public static void Write(KnowledgeGraph graph, Stream output)
    {
        var triples = new Utf8Output(output);
        RdfStatements.Write(graph, new RdfVocabulary(graph.Kinds), new NTriplesOutput(triples));
        triples.Flush();
    }
}
