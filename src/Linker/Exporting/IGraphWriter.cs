using Linker.Graph;

namespace Linker.Exporting;

/// <summary>Writes a graph in one format. A new one is a new class and a line in <see cref="GraphWriters"/>.</summary>
public interface IGraphWriter
{
    /// <summary>The format's name as users give it, such as <c>json</c>.</summary>
    string Format { get; }

    /// <summary>Whether the format is to be looked at, which a graph of thousands of nodes is not.</summary>
    bool IsPicture => false;

    /// <summary>The files that make up the format; most have one.</summary>
    IReadOnlyList<GraphFile> Files { get; }
}

/// <summary>One of the files of a format.</summary>
/// <param name="Name">The name that the file has by default, such as <c>graph.json</c>.</param>
/// <param name="Write">
/// Writes the graph as UTF-8 without a byte order mark, lines ending in LF; the same graph always gives the same bytes. The
/// stream stays open. Throws <see cref="IOException"/> where the stream cannot be written to.
/// </param>
public sealed record GraphFile(string Name, Action<KnowledgeGraph, Stream> Write);
