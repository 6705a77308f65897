using System.IO.Enumeration;

namespace Linker.Corpus;

/// <summary>Lists folders, without what is hidden but with their ignore files.</summary>
internal sealed class FolderReader(Action<CorpusProblem> report)
{
    private readonly EnumerationOptions _options = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>The folder's entries in order; none where it cannot be read, which is reported.</summary>
    /// <param name="folder">Where the folder is.</param>
    /// <param name="printed">What outputs call it.</param>
    internal FolderEntry[] Read(string folder, string printed)
    {
        try
        {
            FolderEntry[] entries =
                [.. new FileSystemEnumerable<FolderEntry>(folder, ToEntry, _options) { ShouldIncludePredicate = IsWanted }];
            Array.Sort(entries);
            return entries;
        }
        catch (Exception error) when (Reasons.IsAboutFiles(error))
        {
            var reason = error is UnauthorizedAccessException ? Reasons.Denied : Reasons.Of(error, folder);
            report(new CorpusProblem(printed, reason));
            return [];
        }
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
