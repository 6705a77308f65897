using System.IO.Enumeration;

namespace Linker.Corpus.FileSystems;

/// <summary>The file system through the framework, on every operating system.</summary>
internal sealed class FrameworkFileSystem : IFileSystem
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <inheritdoc/>
    public void List(string folder, string keptName, List<FolderEntry> entries) =>
        entries.AddRange(new FileSystemEnumerable<FolderEntry>(folder, ToEntry, Everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                entry.FileName[0] != '.' || entry.FileName.SequenceEqual(keptName),
        });

    /// <inheritdoc/>
    public int Read(string path, int most, ref byte[] buffer)
    {
        // Others may read, write and delete the file meanwhile.
        using var file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        var total = 0;
        while (true)
        {
            if (total == buffer.Length) IFileSystem.Grow(ref buffer, most);
            var count = RandomAccess.Read(file, buffer.AsSpan(total), total);
            total += count;
            if (count == 0 || total > most) return total;
        }
    }

    // Attributes and length come of one and the same system call.
    private static FolderEntry ToEntry(ref FileSystemEntry entry)
    {
        var isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
        return new FolderEntry(entry.FileName.ToString(), entry.IsDirectory, isLink, entry.IsDirectory ? 0 : entry.Length);
    }
}
