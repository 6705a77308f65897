namespace Linker.Checking.Reports;

/// <summary>Knows no line: nothing is quoted.</summary>
internal sealed class NoSourceLines : ISourceLines
{
    public string? Find(string path, int line) => null;
}
