using Linker.Extraction.Marks;

namespace Linker.Extraction;

/// <summary>
/// The facts of one article while they are being collected, and which parts of its text are taken by a fact already, so
/// that a file name inside an address is not found again as a file that is named.
/// </summary>
internal sealed class FactSheet
{
    private readonly UniqueTexts[] _texts = [.. KindSet.BuiltIn.Facts.Select(static _ => new UniqueTexts())];

    /// <summary>The products of the applies-to list.</summary>
    public List<Product> Products { get; } = [];

    /// <summary>The citations.</summary>
    public List<Citation> Citations { get; } = [];

    /// <summary>The rows of file tables.</summary>
    public List<FileRow> UpdatedFiles { get; } = [];

    /// <summary>What cannot be understood.</summary>
    public List<Fault> Faults { get; } = [];

    /// <summary>Where addresses stand in the text.</summary>
    public TextRanges Addresses { get; } = new();

    /// <summary>Where file names stand that are offered for download.</summary>
    public TextRanges Offers { get; } = new();

    /// <summary>The lines that are rows of a file table.</summary>
    public TextRanges TableRows { get; } = new();

    /// <summary>The file names in the text, in order.</summary>
    public List<FileName> FileNames { get; } = [];

    /// <summary>Where the text has what extractors begin with.</summary>
    public TextMarks Marks { get; } = new();

    /// <summary>The facts of text of a built-in kind.</summary>
    public UniqueTexts Texts(FactKind kind) => _texts[kind.Ordinal];

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Products.Clear();
        Citations.Clear();
        UpdatedFiles.Clear();
        foreach (var texts in _texts) texts.Clear();
        Faults.Clear();
        Addresses.Clear();
        Offers.Clear();
        TableRows.Clear();
        FileNames.Clear();
        Marks.Clear();
    }
}

/// <summary>A file name in an article's text.</summary>
/// <param name="Start">Where the base name begins in the text.</param>
/// <param name="Length">The length of base name, dot and extension.</param>
/// <param name="LineIndex">The index of the line that it stands on.</param>
internal readonly record struct FileName(int Start, int Length, int LineIndex)
{
    /// <summary>The position behind the name.</summary>
    public int End => Start + Length;
}
