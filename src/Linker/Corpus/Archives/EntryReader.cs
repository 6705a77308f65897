using Linker.Corpus.Filters;

namespace Linker.Corpus.Archives;

/// <summary>Reads the selected entries of one archive, each into a buffer of its own length.</summary>
internal sealed class EntryReader(string archive, FileFilter filter, Action<CorpusProblem> report)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private byte[] _scratch = new byte[64 * 1024];

    /// <summary>Whether an entry is selected by its name and length; a file that is not because of its length is reported.</summary>
    internal bool Takes(string entryName, long length, out string path)
    {
        var name = Normalized(entryName);
        path = $"{archive}/{name}";
        if (name.Length == 0 || IsHidden(name) || !filter.Takes(name)) return false;
        var reason = !_names.Add(name) ? "a second entry of the same name"
            : length == 0 ? Reasons.Empty
            : length > Document.MaximumLength ? Reasons.TooLong
            : null;
        if (reason is not null) Report(path, reason);
        return reason is null;
    }

    /// <summary>Reads an entry; null, and a report, where it is longer than is allowed.</summary>
    /// <remarks>The buffer grows with what is really there: a length in a header is a claim that costs memory.</remarks>
    /// <exception cref="EndOfStreamException">The content ends before <paramref name="length"/> bytes.</exception>
    internal Document? Read(string path, Stream content, long length)
    {
        var total = 0;
        for (int count; (count = content.Read(_scratch, total, _scratch.Length - total)) > 0;)
        {
            total += count;
            if (total > Document.MaximumLength)
            {
                Report(path, Reasons.TooLong);
                return null;
            }

            if (total == _scratch.Length)
                Array.Resize(ref _scratch, (int)Math.Min(total * 2L, Document.MaximumLength + 1L));
        }

        if (total < length) throw new EndOfStreamException($"{path} ends after {total} of {length} bytes");
        return new EntryDocument(path, _scratch.AsSpan(0, total).ToArray());
    }

    /// <summary>Whether the error is about the archive or its file, and not about this program.</summary>
    internal static bool IsAboutArchives(Exception error) =>
        error is InvalidDataException or FormatException or ArgumentException or OverflowException
        || Reasons.IsAboutFiles(error);

    internal void Report(string path, string reason) => report(new CorpusProblem(path, reason));

    // Archives made on Windows have backslashes; many begin with ./ or even / or ../, which means nothing here.
    private static string Normalized(string name)
    {
        name = name.Replace('\\', '/');
        while (name is ['/', ..] or ['.', '/', ..] or ['.', '.', '/', ..])
            name = name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return name;
    }

    private static bool IsHidden(string name) => name[0] == '.' || name.Contains("/.", StringComparison.Ordinal);
}

/// <summary>A document from an archive: already read, because an archive can only be read in its own order.</summary>
internal sealed class EntryDocument(string path, byte[] content) : Document(path)
{
    public override bool IsInMemory => true;

    // Copied, not handed over: the caller's buffer is overwritten by the next document that is read into it.
    public override int Read(ref byte[] buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        if (buffer.Length < content.Length) buffer = new byte[content.Length];
        content.CopyTo(buffer, 0);
        return content.Length;
    }
}
