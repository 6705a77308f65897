using System.Text;

namespace Linker.Exporting.Rdf;

/// <summary>What the names of a vocabulary begin with.</summary>
/// <param name="prefix">The prefix that stands for the IRI in JSON-LD, without its colon.</param>
/// <param name="iri">The IRI.</param>
internal sealed class RdfNamespace(string prefix, string iri)
{
    /// <summary>Schema.org (https://schema.org/docs/full.html).</summary>
    public static readonly RdfNamespace Schema = new("schema", "https://schema.org/");

    /// <summary>DCMI Metadata Terms (https://www.dublincore.org/specifications/dublin-core/dcmi-terms/).</summary>
    public static readonly RdfNamespace DublinCore = new("dcterms", "http://purl.org/dc/terms/");

    /// <summary>RDF Schema 1.1, section 5.3: statements about statements.</summary>
    public static readonly RdfNamespace Rdf = new("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    /// <summary>The data types of XML Schema.</summary>
    public static readonly RdfNamespace Xsd = new("xsd", "http://www.w3.org/2001/XMLSchema#");

    /// <summary>What Linker has a word for and the others have not. A URN, for there is nothing to be fetched.</summary>
    public static readonly RdfNamespace Linker = new("linker", "urn:linker-term:");

    /// <summary>The nodes of a graph, by their ids.</summary>
    public static readonly RdfNamespace Nodes = new("node", "urn:linker:");

    /// <summary>The edges of a graph and the rows of their tables, by source, kind and target.</summary>
    public static readonly RdfNamespace Edges = new("edge", "urn:linker-edge:");

    /// <summary>Every namespace.</summary>
    public static IReadOnlyList<RdfNamespace> All { get; } = [Schema, DublinCore, Rdf, Xsd, Linker, Nodes, Edges];

    /// <summary>The prefix as ASCII, with its colon.</summary>
    public byte[] Prefix { get; } = Encoding.ASCII.GetBytes(prefix + ":");

    /// <summary>Whether a prefix, without its colon, stands for the IRI.</summary>
    public bool HasPrefix(ReadOnlySpan<char> name) => name.SequenceEqual(prefix);

    /// <summary>The IRI as ASCII.</summary>
    public byte[] Iri { get; } = Encoding.ASCII.GetBytes(iri);
}
