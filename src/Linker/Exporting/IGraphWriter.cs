using Linker.Graph;

namespace Linker.Exporting;

/// <summary>Writes a graph in one format. A new one is a new class and a line in <see cref="GraphWriters"/>.</summary>
public interface IGraphWriter
{
    /// <summary>The format's name as users give it, such as <c>json</c>.</summary>
    string Format { get; }

    /// <summary>The name of the file that the format is written to by default, such as <c>graph.json</c>.</summary>
    string FileName { get; }

    /// <summary>
    /// Writes the graph as UTF-8 without a byte order mark, lines ending in LF; the same graph always gives the same
    /// bytes. The stream stays open.
    /// </summary>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    void Write(KnowledgeGraph graph, Stream output);
}
