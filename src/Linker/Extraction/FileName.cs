namespace Linker.Extraction;

/// <summary>A file name in an article's text.</summary>
/// <param name="Start">Where the base name begins in the text.</param>
/// <param name="Length">The length of base name, dot and extension.</param>
/// <param name="LineIndex">The index of the line that it stands on.</param>
internal readonly record struct FileName(int Start, int Length, int LineIndex)
{
    /// <summary>The position behind the name.</summary>
    public int End => Start + Length;
}
