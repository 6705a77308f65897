namespace Linker.Articles;

/// <summary>How the characters of a document are written as bytes.</summary>
internal enum TextForm
{
    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>UTF-16, the low byte first.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, the high byte first.</summary>
    Utf16BigEndian,

    /// <summary>Windows-1252, one byte a character.</summary>
    Windows1252,
}
