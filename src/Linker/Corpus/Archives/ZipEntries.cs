using System.IO.Compression;

namespace Linker.Corpus.Archives;

/// <summary>The entries of a zip archive, in the order of its directory.</summary>
internal sealed class ZipEntries : IArchiveEntries
{
    private const int UnixTypeShift = 16;
    private const int UnixTypeMask = 0xF000;
    private const int UnixSymbolicLink = 0xA000;

    private readonly ZipArchive _archive;
    private readonly EntryReader _reader;
    private int _next;

    internal ZipEntries(Stream file, EntryReader reader)
    {
        _reader = reader;
        try
        {
            _archive = new ZipArchive(file, ZipArchiveMode.Read);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public bool TryReadNext(out Document? document)
    {
        document = null;
        if (_next >= _archive.Entries.Count) return false;
        var entry = _archive.Entries[_next++];
        if (IsFile(entry) && _reader.Takes(entry.FullName, entry.Length, out var path)) document = Read(entry, path);
        return true;
    }

    public void Dispose() => _archive.Dispose();

    // The directory has the offset of each entry, so one broken entry does not keep the others from being read.
    private Document? Read(ZipArchiveEntry entry, string path)
    {
        if (entry.IsEncrypted)
        {
            _reader.Report(path, "the entry is encrypted");
            return null;
        }

        try
        {
            using var content = entry.Open();
            return _reader.Read(path, content, entry.Length);
        }
        catch (Exception error) when (EntryReader.IsAboutArchives(error))
        {
            _reader.Report(path, $"the entry is broken ({Reasons.SystemMessage(error)})");
            return null;
        }
    }

    private static bool IsFile(ZipArchiveEntry entry) =>
        !entry.FullName.EndsWith('/') && !entry.FullName.EndsWith('\\')
        && ((entry.ExternalAttributes >> UnixTypeShift) & UnixTypeMask) != UnixSymbolicLink;
}
