namespace Linker.Graph;

/// <summary>A row of a fix's file table as <see cref="EdgeKind.Updates"/> edges keep it. Absent is null.</summary>
/// <param name="Date">The file's date.</param>
/// <param name="Time">The file's time of day on the 24-hour clock, to the minute.</param>
/// <param name="Size">The file's size in bytes.</param>
/// <param name="Version">The file's version as written.</param>
/// <param name="Platform">The platform, language or operating system as written.</param>
public readonly record struct FileVersion(
    DateOnly? Date, TimeOnly? Time, long? Size, string? Version, string? Platform);
