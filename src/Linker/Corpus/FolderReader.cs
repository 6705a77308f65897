using System.IO.Enumeration;
using System.Runtime.InteropServices;
using Linker.Corpus.Linux;

namespace Linker.Corpus;

/// <summary>Lists folders, without what is hidden but with their ignore files.</summary>
internal sealed class FolderReader(Action<CorpusProblem> report)
{
    private readonly EnumerationOptions _options = new() { AttributesToSkip = 0, IgnoreInaccessible = false };
    private readonly KernelFolder _kernel = new();
    private readonly List<FolderEntry> _entries = [];

    /// <summary>The folder's entries in order; none where it cannot be read, which is reported.</summary>
    /// <param name="folder">Where the folder is.</param>
    /// <param name="printed">What outputs call it.</param>
    internal FolderEntry[] Read(string folder, string printed)
    {
        _entries.Clear();
        try
        {
            if (!_kernel.TryRead(folder, _entries)) ReadByFramework(folder);
        }
        catch (Exception error) when (Reasons.IsAboutFiles(error))
        {
            var reason = error is UnauthorizedAccessException ? Reasons.Denied : Reasons.Of(error, folder);
            report(new CorpusProblem(printed, reason));
            return [];
        }

        // With a comparison, and not by what the entries implement: that would be compiled in each run.
        CollectionsMarshal.AsSpan(_entries).Sort(static (a, b) => a.CompareTo(b));
        return [.. _entries];
    }

    private void ReadByFramework(string folder)
    {
        _entries.Clear();
        _entries.AddRange(
            new FileSystemEnumerable<FolderEntry>(folder, ToEntry, _options) { ShouldIncludePredicate = IsWanted });
    }

    private static bool IsWanted(ref FileSystemEntry entry) =>
        entry.FileName[0] != '.' || entry.FileName.SequenceEqual(IgnoreFile.Name);

    // Attributes and length come of one and the same system call.
    private static FolderEntry ToEntry(ref FileSystemEntry entry)
    {
        var isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
        return new FolderEntry(entry.FileName.ToString(), entry.IsDirectory, isLink, entry.IsDirectory ? 0 : entry.Length);
    }
}
