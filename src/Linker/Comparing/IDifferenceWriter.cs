namespace Linker.Comparing;

/// <summary>Writes a difference in one format. A new one is a new class and a line in <see cref="DifferenceWriters"/>.</summary>
public interface IDifferenceWriter
{
    /// <summary>The format's name as users give it, such as <c>markdown</c>.</summary>
    string Format { get; }

    /// <summary>
    /// Writes the difference as UTF-8 without a byte order mark; the same difference always gives the same bytes. The stream
    /// stays open.
    /// </summary>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    void Write(GraphDifference difference, Stream output);
}
