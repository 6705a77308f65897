using Linker.Corpus.Linux;
using Microsoft.Win32.SafeHandles;

namespace Linker.Corpus;

/// <summary>A document that is a file of its own.</summary>
public sealed class FileDocument : Document
{
    /// <summary>What is read at first where the caller's buffer is smaller; more than most articles have.</summary>
    private const int SmallestBuffer = 16 * 1024;

    /// <summary>Creates the document of the file at <paramref name="path"/>, which is not touched before it is read.</summary>
    public FileDocument(string path)
        : base(path)
    {
    }

    /// <inheritdoc/>
    public override int Read(ref byte[] buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        if (buffer.Length < SmallestBuffer) buffer = new byte[SmallestBuffer];
        return Kernel.IsThere && TryReadByKernel(ref buffer, out var length) ? length : ReadByFramework(ref buffer);
    }

    /// <summary>Reads as nearly all files can be read; false where this fails, and the framework should say why.</summary>
    private bool TryReadByKernel(ref byte[] buffer, out int total)
    {
        total = 0;
        var file = Kernel.Open(Path);
        if (file < 0) return false;
        try
        {
            while (true)
            {
                if (total == buffer.Length) Grow(length: 0, ref buffer);
                var count = Kernel.Read(file, buffer.AsSpan(total));
                if (count <= 0) return count == 0;
                total += count;
                if (total > MaximumLength) throw new CorpusException(Path, Reasons.TooLong);
            }
        }
        finally
        {
            _ = Kernel.Close(file);
        }
    }

    private int ReadByFramework(ref byte[] buffer)
    {
        try
        {
            // Whoever reads, writes or deletes the file meanwhile may go on.
            using var file = File.OpenHandle(Path, share: FileShare.ReadWrite | FileShare.Delete);
            return ReadToEnd(file, ref buffer);
        }
        catch (Exception error) when (Reasons.IsAboutFiles(error))
        {
            throw new CorpusException(Path, Reasons.Of(error, Path), error);
        }
    }

    // The end is where a read gives nothing, not where the length says: files grow, and pseudo-files have no length.
    private int ReadToEnd(SafeFileHandle file, ref byte[] buffer)
    {
        var total = 0;
        while (true)
        {
            if (total == buffer.Length) Grow(LengthOrZero(file), ref buffer);
            var count = RandomAccess.Read(file, buffer.AsSpan(total), total);
            if (count == 0) return total;
            total += count;
            if (total > MaximumLength) throw new CorpusException(Path, Reasons.TooLong);
        }
    }

    private void Grow(long length, ref byte[] buffer)
    {
        if (length > MaximumLength) throw new CorpusException(Path, Reasons.TooLong);
        // One byte more than the longest document shows that a file is longer than that.
        var doubled = Math.Min(buffer.Length * 2L, MaximumLength + 1);
        Array.Resize(ref buffer, (int)Math.Max(Math.Max(doubled, length + 1), buffer.Length + 1L));
    }

    private static long LengthOrZero(SafeFileHandle file)
    {
        try
        {
            return RandomAccess.GetLength(file);
        }
        catch (NotSupportedException)
        {
            return 0; // A pipe.
        }
    }
}
