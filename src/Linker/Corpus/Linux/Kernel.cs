using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

// Without it the calls below would have to be compiled in each run.
[assembly: DisableRuntimeMarshalling]

namespace Linker.Corpus.Linux;

/// <summary>
/// Calls of Linux that are made for each article. The framework makes others besides, which nobody needs here: without them
/// a build of the archive's Markdown took a tenth less time.
/// </summary>
/// <remarks>Linux manual pages open(2), read(2), getdents64(2), close(2). Each gives a negative number where it fails.</remarks>
internal static partial class Kernel
{
    /// <summary>Reading only, and not for programs that are started meanwhile.</summary>
    private const int ReadOnlyCloseOnExec = 0x80000;

    /// <summary>Whether this is Linux; elsewhere numbers and names are others.</summary>
    public static bool IsThere => OperatingSystem.IsLinux();

    /// <summary>Opens a file or a folder for reading.</summary>
    public static int Open(string path) => Open(path, ReadOnlyCloseOnExec);

    /// <summary>Reads what comes next in a file; 0 at its end.</summary>
    public static int Read(int file, Span<byte> into) => (int)Read(file, ref MemoryMarshal.GetReference(into), into.Length);

    /// <summary>Reads the records of a folder's next entries; 0 at its end.</summary>
    public static int GetEntries(int folder, Span<byte> into) =>
        (int)GetEntries(folder, ref MemoryMarshal.GetReference(into), into.Length);

    /// <summary>Closes a file or a folder.</summary>
    [LibraryImport("libc", EntryPoint = "close")]
    public static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int file, ref byte into, nint length);

    [LibraryImport("libc", EntryPoint = "getdents64")]
    private static partial nint GetEntries(int folder, ref byte into, nint length);
}
