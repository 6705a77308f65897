namespace Linker.Extraction;

/// <summary>What stands where an extractor has to look closer.</summary>
internal enum MarkKind
{
    /// <summary>A dot within a word, as file names have it.</summary>
    NameDot,

    /// <summary>A dash between two digits. Dates of listings and numbers of bulletins have one, and little else has.</summary>
    NumberDash,

    /// <summary>The beginning of an address.</summary>
    Address,

    /// <summary>A word of a file table: of its header, its announcement or a row.</summary>
    TableWord,

    /// <summary>A word of a sentence that offers a file.</summary>
    OfferWord,

    /// <summary>A verb that says that a problem was corrected.</summary>
    Correction,
}
