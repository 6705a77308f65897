namespace Linker.Graph;

/// <summary>A file for which one article supersedes another: the evidence of an <see cref="EdgeKind.Supersedes"/> edge.</summary>
/// <param name="File">The id of the file's node.</param>
/// <param name="Platform">The platform as the later article writes it; null where neither says one.</param>
/// <param name="OldDate">The file's date in the article that is superseded.</param>
/// <param name="NewDate">Its date in the article that supersedes it, which is later.</param>
public readonly record struct FileSuccession(string File, string? Platform, DateOnly OldDate, DateOnly NewDate);
