namespace Linker.Extraction;

/// <summary>What a column of a file table holds.</summary>
internal enum TableColumn
{
    /// <summary>Nothing that is a fact.</summary>
    Other,

    /// <summary>The file's name.</summary>
    Name,

    /// <summary>The file's date.</summary>
    Date,

    /// <summary>The file's time.</summary>
    Time,

    /// <summary>The file's date and time in one cell.</summary>
    DateAndTime,

    /// <summary>The file's size.</summary>
    Size,

    /// <summary>The file's version.</summary>
    Version,

    /// <summary>The platform, language, locale or operating system.</summary>
    Platform,
}
