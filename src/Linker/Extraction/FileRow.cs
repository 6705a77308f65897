namespace Linker.Extraction;

/// <summary>A row of a fix's file table. A cell that is absent, blank or <c>N/A</c> is null.</summary>
/// <param name="Name">The file's name as written.</param>
/// <param name="Date">The file's date.</param>
/// <param name="Time">The file's time of day on the 24-hour clock, to the minute.</param>
/// <param name="Size">The file's size in bytes.</param>
/// <param name="Version">The file's version as written.</param>
/// <param name="Platform">The platform, language or operating system of the row as written.</param>
/// <param name="Line">The 1-based line of the row.</param>
public sealed record FileRow(
    string Name, DateOnly? Date, TimeOnly? Time, long? Size, string? Version, string? Platform, int Line);
