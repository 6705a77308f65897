namespace Linker.Checking.Reports;

/// <summary>Looks up lines of documents for quoting.</summary>
public interface ISourceLines
{
    /// <summary>
    /// The text of a line without its line end, decoded as articles are; null where there is no such line or the
    /// document cannot be read again.
    /// </summary>
    /// <param name="path">The document's path as outputs print it.</param>
    /// <param name="line">The 1-based line.</param>
    string? Find(string path, int line);
}

/// <summary>Has no lines: nothing is quoted.</summary>
internal sealed class NoSourceLines : ISourceLines
{
    public string? Find(string path, int line) => null;
}
