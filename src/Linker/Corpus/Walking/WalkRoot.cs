namespace Linker.Corpus.Walking;

/// <summary>The folder at which a walk begins, or continues behind a symbolic link.</summary>
/// <param name="Prefix">What every path below it begins with as printed: empty, or with a slash at its end.</param>
/// <param name="RealPath">The folder's path without links.</param>
/// <param name="LinkedFrom">The real path of the folder that the link stands in; null for an argument.</param>
/// <param name="Outer">The root that the link was found under; null for an argument.</param>
internal sealed record WalkRoot(string Prefix, string RealPath, string? LinkedFrom = null, WalkRoot? Outer = null)
{
    /// <summary>The real path of what is printed as <paramref name="path"/>, with no link in between.</summary>
    internal string GetRealPath(ReadOnlySpan<char> path)
    {
        var real = Path.Join(RealPath, path[Prefix.Length..]);
        return Path.DirectorySeparatorChar == '/' ? real : real.Replace('/', Path.DirectorySeparatorChar);
    }

    /// <summary>Whether a link in <paramref name="realFolder"/> to <paramref name="target"/> closes a cycle.</summary>
    internal bool IsCycle(string realFolder, string target)
    {
        var inside = realFolder;
        for (var root = this; ; root = root.Outer)
        {
            if (IsWithin(inside, target)) return true;
            if (root?.LinkedFrom is null) return false;
            inside = root.LinkedFrom;
        }
    }

    private static bool IsWithin(string folder, string ancestor) =>
        folder.StartsWith(ancestor, StringComparison.Ordinal)
        && (folder.Length == ancestor.Length
            || Path.EndsInDirectorySeparator(ancestor)
            || folder[ancestor.Length] == Path.DirectorySeparatorChar);
}
