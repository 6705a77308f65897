using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

// Without it the calls below would have to be compiled in each run.
[assembly: DisableRuntimeMarshalling]

namespace Linker.Corpus.FileSystems;

/// <summary>
/// The file system through system calls of Linux. The kernel gives the kind of each entry with its name; the framework
/// ignores it and queries the attributes of each entry, and makes further calls for each file that is read. Without them a build
/// of the archive's Markdown took a tenth less time.
/// </summary>
/// <remarks>
/// Linux manual pages open(2), read(2), getdents64(2), close(2). Each call gives a negative number where it fails. What fails
/// here, and folders with symbolic links, whose targets have to be examined, are left to the framework, which has the errors' texts.
/// </remarks>
/// <param name="framework">The implementation that takes what fails here.</param>
internal sealed partial class LinuxFileSystem(IFileSystem framework) : IFileSystem
{
    /// <summary>Reading only, and closed in programs that are started meanwhile.</summary>
    private const int ReadOnlyCloseOnExec = 0x80000;

    private const int RecordsLength = 32 * 1024;

    // struct linux_dirent64: inode and offset of eight bytes each, length of the record, kind, name with a zero behind it.
    private const int LengthOffset = 16;
    private const int KindOffset = 18;
    private const int NameOffset = 19;

    /// <summary>The kinds of struct linux_dirent64.</summary>
    private enum EntryKind : byte
    {
        Unknown = 0,
        Folder = 4,
        File = 8,
        Link = 10,
    }

    /// <summary>Whether this is Linux, with a system library that has all of the calls: some lack getdents64.</summary>
    public static bool IsSupported { get; } = OperatingSystem.IsLinux()
        && NativeLibrary.TryLoad("libc", typeof(LinuxFileSystem).Assembly, null, out var library)
        && NativeLibrary.TryGetExport(library, "getdents64", out _);

    /// <inheritdoc/>
    public void List(string folder, string keptName, List<FolderEntry> entries)
    {
        var count = entries.Count;
        if (TryList(folder, keptName, entries)) return;

        entries.RemoveRange(count, entries.Count - count);
        framework.List(folder, keptName, entries);
    }

    /// <inheritdoc/>
    public int Read(string path, int most, ref byte[] buffer) =>
        TryRead(path, most, ref buffer) is >= 0 and var length ? length : framework.Read(path, most, ref buffer);

    private static int TryRead(string path, int most, ref byte[] buffer)
    {
        var file = Open(path, ReadOnlyCloseOnExec);
        if (file < 0) return -1;

        try
        {
            var total = 0;
            while (true)
            {
                if (total == buffer.Length) IFileSystem.Grow(ref buffer, most);
                var count = (int)Read(file, ref buffer[total], buffer.Length - total);
                if (count < 0) return -1;
                total += count;
                if (count == 0 || total > most) return total;
            }
        }
        finally
        {
            _ = Close(file);
        }
    }

    private static bool TryList(string path, string keptName, List<FolderEntry> entries)
    {
        var folder = Open(path, ReadOnlyCloseOnExec);
        if (folder < 0) return false;

        var records = ArrayPool<byte>.Shared.Rent(RecordsLength);
        try
        {
            int length;
            while ((length = (int)GetEntries(folder, ref records[0], records.Length)) > 0)
            {
                if (!TryAdd(records.AsSpan(0, length), keptName, entries)) return false;
            }

            return length == 0;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(records);
            _ = Close(folder);
        }
    }

    private static bool TryAdd(ReadOnlySpan<byte> records, string keptName, List<FolderEntry> entries)
    {
        while (!records.IsEmpty)
        {
            var record = records[..MemoryMarshal.Read<ushort>(records[LengthOffset..])];
            records = records[record.Length..];
            var name = record[NameOffset..];
            name = name[..name.IndexOf((byte)0)];
            if (name[0] == '.' && !Ascii.Equals(name, keptName)) continue;

            var kind = (EntryKind)record[KindOffset];
            if (kind is EntryKind.Unknown or EntryKind.Link) return false;
            // What is neither file nor folder, a pipe or a device, has no length, so that it is not opened.
            long? length = kind == EntryKind.File ? null : 0;
            entries.Add(new FolderEntry(Encoding.UTF8.GetString(name), kind == EntryKind.Folder, IsLink: false, length));
        }

        return true;
    }

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int file, ref byte into, nint length);

    [LibraryImport("libc", EntryPoint = "getdents64")]
    private static partial nint GetEntries(int folder, ref byte into, nint length);
}
