using Linker.Graph;

namespace Linker.Exporting;

/// <summary>One of the files of a format.</summary>
/// <param name="Name">The name that the file has by default, such as <c>graph.json</c>.</param>
/// <param name="Write">
/// Writes the graph as UTF-8 without a byte order mark, lines ending in LF; the same graph always gives the same bytes. The
/// stream stays open. Throws <see cref="IOException"/> where the stream cannot be written to.
/// </param>
public sealed record GraphFile(string Name, Action<KnowledgeGraph, Stream> Write);
