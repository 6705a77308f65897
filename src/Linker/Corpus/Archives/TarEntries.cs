using System.Formats.Tar;
using System.IO.Compression;

namespace Linker.Corpus.Archives;

/// <summary>The entries of a tar archive, plain or compressed, as they stream by.</summary>
internal sealed class TarEntries : IArchiveEntries
{
    private const int BlockLength = 512;

    private readonly Stream _content;
    private readonly TarReader _archive;
    private readonly EntryReader _reader;
    private bool _hasEntries;

    internal TarEntries(Stream file, bool isCompressed, EntryReader reader)
    {
        _reader = reader;
        _content = isCompressed ? new GZipStream(file, CompressionMode.Decompress) : file;
        _archive = new TarReader(_content, leaveOpen: true);
    }

    public bool TryReadNext(out Document? document)
    {
        document = null;
        if (_archive.GetNextEntry() is not { } entry)
        {
            CheckEnd();
            return false;
        }

        _hasEntries = true;
        if (IsFile(entry) && _reader.Takes(entry.Name, entry.Length, out var path) && entry.DataStream is { } content)
            document = _reader.Read(path, content, entry.Length);
        return true;
    }

    public void Dispose()
    {
        _archive.Dispose();
        _content.Dispose();
    }

    // The reader takes damage that looks like an end for the end, and compressed data that stops too soon as well. A real
    // end is two blocks of zeros, of which the reader leaves one, and nothing but zeros behind them.
    private void CheckEnd()
    {
        if (!_hasEntries) throw new InvalidDataException("it has no entries");
        var rest = new byte[4096];
        var total = 0L;
        for (int count; (count = _content.Read(rest)) > 0; total += count)
        {
            if (rest.AsSpan(0, count).ContainsAnyExcept((byte)0)) throw new InvalidDataException("more stands behind its end");
        }

        if (total < BlockLength) throw new InvalidDataException("its end is missing");
    }

    // A link in an archive leads to an entry that is read under its own name.
    private static bool IsFile(TarEntry entry) =>
        entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile;
}
