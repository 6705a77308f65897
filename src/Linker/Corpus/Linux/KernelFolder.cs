using System.Runtime.InteropServices;
using System.Text;

namespace Linker.Corpus.Linux;

/// <summary>
/// Lists folders by asking the kernel of Linux, which says with each name what kind of thing it is. The framework knows
/// that too but keeps it, and asks for the attributes of each thing anew: in a corpus of a folder for each article, twice
/// for each article.
/// </summary>
/// <remarks>Linux manual page getdents64(2).</remarks>
internal sealed class KernelFolder
{
    // struct linux_dirent64: inode and offset of eight bytes each, length of the record, kind, name with a zero behind it.
    private const int LengthAt = 16;
    private const int KindAt = 18;
    private const int NameAt = 19;

    private static readonly byte[] IgnoreFileName = Encoding.UTF8.GetBytes(IgnoreFile.Name);

    private readonly byte[] _records = new byte[32 * 1024];
    private bool _isThere = Kernel.IsThere;

    /// <summary>The kinds of struct linux_dirent64.</summary>
    private enum Kind : byte
    {
        Unknown = 0,
        Folder = 4,
        File = 8,
        Link = 10,
    }

    /// <summary>Adds the entries of a folder, without what is hidden but with its ignore file, in no particular order.</summary>
    /// <returns>
    /// False where this cannot be told, for whatever reason, or there is a symbolic link, whose target has to be looked at;
    /// then <paramref name="entries"/> are not all.
    /// </returns>
    public bool TryRead(string path, List<FolderEntry> entries)
    {
        if (!_isThere) return false;

        try
        {
            return TryReadThere(path, entries);
        }
        catch (Exception error) when (error is DllNotFoundException or EntryPointNotFoundException)
        {
            // Not every system's library has the call by this name.
            return _isThere = false;
        }
    }

    private bool TryReadThere(string path, List<FolderEntry> entries)
    {
        var folder = Kernel.Open(path);
        if (folder < 0) return false;

        try
        {
            int length;
            while ((length = Kernel.GetEntries(folder, _records)) > 0)
            {
                if (!TryAdd(_records.AsSpan(0, length), entries)) return false;
            }

            return length == 0;
        }
        finally
        {
            _ = Kernel.Close(folder);
        }
    }

    private static bool TryAdd(ReadOnlySpan<byte> records, List<FolderEntry> entries)
    {
        while (!records.IsEmpty)
        {
            var record = records[..MemoryMarshal.Read<ushort>(records[LengthAt..])];
            records = records[record.Length..];
            var name = record[NameAt..];
            name = name[..name.IndexOf((byte)0)];
            if (name[0] == '.' && !name.SequenceEqual(IgnoreFileName)) continue;

            var kind = (Kind)record[KindAt];
            if (kind is Kind.Unknown or Kind.Link) return false;
            // What is neither, a pipe or a device, has no length, and nobody wants to open it.
            long? length = kind == Kind.File ? null : 0;
            entries.Add(new FolderEntry(Encoding.UTF8.GetString(name), kind == Kind.Folder, IsLink: false, length));
        }

        return true;
    }
}
