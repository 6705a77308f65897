using Linker.Graph;

namespace Linker.Selecting;

/// <summary>One version of a file.</summary>
/// <param name="Article">The article whose fix has it.</param>
/// <param name="Version">What its file table says.</param>
public readonly record struct FileHistoryEntry(Node Article, FileVersion Version);
