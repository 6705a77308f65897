using Linker.Corpus.Filters;

namespace Linker.Corpus.Archives;

/// <summary>Archives, which are read in place; nothing is unpacked to disk.</summary>
internal static class Archive
{
    /// <summary>Whether the file's name is that of an archive of a supported kind.</summary>
    internal static bool IsArchive(string path) => IsZip(path) || Ends(path, ".tar") || IsCompressedTar(path);

    /// <summary>Reads the entries in turn; a break in the archive is reported, and what stands before it is kept.</summary>
    internal static IEnumerable<Document> Read(string path, FileFilter filter, Action<CorpusProblem> report)
    {
        using var entries = TryOpen(path, new EntryReader(path, filter, report), report);
        if (entries is null) yield break;
        while (TryRead(entries, path, report, out var document))
        {
            if (document is not null) yield return document;
        }
    }

    private static IArchiveEntries? TryOpen(string path, EntryReader reader, Action<CorpusProblem> report)
    {
        try
        {
            var file = File.Open(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return IsZip(path) ? new ZipEntries(file, reader) : new TarEntries(file, IsCompressedTar(path), reader);
        }
        catch (Exception error) when (EntryReader.IsAboutArchives(error))
        {
            report(new CorpusProblem(path, Reason(error, path)));
            return null;
        }
    }

    private static bool TryRead(
        IArchiveEntries entries, string path, Action<CorpusProblem> report, out Document? document)
    {
        try
        {
            return entries.TryReadNext(out document);
        }
        catch (Exception error) when (EntryReader.IsAboutArchives(error))
        {
            report(new CorpusProblem(path, Reason(error, path)));
            document = null;
            return false;
        }
    }

    private static string Reason(Exception error, string path) =>
        error is UnauthorizedAccessException or FileNotFoundException
            ? Reasons.Describe(error, path)
            : $"the archive is broken; what stands before the break is used ({Reasons.SystemMessage(error)})";

    private static bool IsZip(string path) => Ends(path, ".zip");

    private static bool IsCompressedTar(string path) => Ends(path, ".tar.gz") || Ends(path, ".tgz");

    private static bool Ends(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
