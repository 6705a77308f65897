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
