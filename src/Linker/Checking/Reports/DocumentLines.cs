using Linker.Corpus;

namespace Linker.Checking.Reports;

/// <summary>
/// Reads documents again to look up lines. Findings come in order of their paths, so the few
/// documents that were read last are kept. Not thread-safe.
/// </summary>
/// <param name="open">
/// Finds the document of a path; null where it cannot be had again, as inside an archive. Without it, paths are files.
/// </param>
public sealed class DocumentLines(Func<string, Document?>? open = null) : ISourceLines
{
    /// <summary>Both dialects of an article and what it is compared with; more would only hold memory.</summary>
    private const int MostKept = 4;

    private readonly Func<string, Document?> _open =
        open ?? (static path => File.Exists(path) ? new FileDocument(path) : null);

    private readonly Queue<string> _order = new();
    private readonly Dictionary<string, TextLines?> _kept = new(StringComparer.Ordinal);
    private byte[] _bytes = [];
    private char[] _characters = [];

    /// <inheritdoc/>
    public string? Find(string path, int line)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!_kept.TryGetValue(path, out var lines)) lines = Keep(path, Read(path));
        return lines?.Find(line);
    }

    private TextLines? Keep(string path, TextLines? lines)
    {
        if (_order.Count == MostKept) _kept.Remove(_order.Dequeue());
        _order.Enqueue(path);
        _kept.Add(path, lines);
        return lines;
    }

    private TextLines? Read(string path)
    {
        try
        {
            if (_open(path) is not { } document) return null;
            var length = document.Read(ref _bytes);
            var count = TextDecoder.Decode(_bytes.AsSpan(0, length), ref _characters, out _);
            return new TextLines(new string(_characters, 0, count));
        }
        catch (CorpusException)
        {
            // It was there when it was checked. A report without this quote is better than no report.
            return null;
        }
    }
}
