using Linker.Corpus.FileSystems;

namespace Linker.Corpus;

/// <summary>A document that is a file of its own.</summary>
public sealed class FileDocument : Document
{
    /// <summary>The least that is read at first; more than most articles have.</summary>
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
        try
        {
            var length = FileSystem.Current.Read(Path, MaximumLength, ref buffer);
            return length <= MaximumLength ? length : throw new CorpusException(Path, Reasons.TooLong);
        }
        catch (Exception error) when (Reasons.IsAboutFiles(error))
        {
            throw new CorpusException(Path, Reasons.Describe(error, Path), error);
        }
    }
}
