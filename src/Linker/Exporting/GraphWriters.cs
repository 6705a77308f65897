using System.Diagnostics.CodeAnalysis;
using Linker.Exporting.Dot;
using Linker.Exporting.Json;
using Linker.Exporting.Mermaid;
using Linker.Exporting.Rdf;
using Linker.Exporting.Tables;
using Linker.Exporting.Xml;

namespace Linker.Exporting;

/// <summary>The formats that a graph can be written in.</summary>
public static class GraphWriters
{
    /// <summary>One writer for each format, in the order in which formats are listed to users.</summary>
    public static IReadOnlyList<IGraphWriter> All { get; } =
    [
        new JsonGraphWriter(),
        new DotGraphWriter(),
        new GraphmlGraphWriter(),
        new GexfGraphWriter(),
        new CytoscapeGraphWriter(),
        new JgfGraphWriter(),
        new Neo4jGraphWriter(),
        new GraphFramesWriter(),
        new JsonLdGraphWriter(),
        new NTriplesGraphWriter(),
        new MermaidGraphWriter(),
        new CsvGraphWriter(),
        new SvgGraphWriter(new Graphviz(static program => program)),
    ];

    /// <summary>The formats that a graph is written in where none is asked for.</summary>
    public static IReadOnlyList<IGraphWriter> Default { get; } = [.. All.Where(writer => writer is JsonGraphWriter or DotGraphWriter)];

    /// <summary>Finds the writer of a format by its name, whatever the case.</summary>
    public static bool TryFind(string format, [NotNullWhen(true)] out IGraphWriter? writer)
    {
        writer = All.FirstOrDefault(one => one.Format.Equals(format, StringComparison.OrdinalIgnoreCase));
        return writer is not null;
    }
}
