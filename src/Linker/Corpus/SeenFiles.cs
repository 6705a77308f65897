namespace Linker.Corpus;

/// <summary>
/// Remembers files so that each is read once. Within one argument and without links no file can turn up twice: until
/// then it keeps only references to the paths, which the documents keep anyway, and works out real paths when it must.
/// </summary>
internal sealed class SeenFiles(bool severalArguments)
{
    private readonly List<(WalkRoot Root, string Path)> _pending = [];
    private HashSet<string>? _realPaths = severalArguments ? new(StringComparer.Ordinal) : null;

    /// <summary>Adds a file that was found below <paramref name="root"/>; false if it was there.</summary>
    internal bool Add(WalkRoot root, string path)
    {
        if (_realPaths is not null) return _realPaths.Add(root.RealPathOf(path));
        _pending.Add((root, path));
        return true;
    }

    /// <summary>Adds a file by its real path; false if it was there.</summary>
    internal bool Add(string realPath)
    {
        CompareFromNowOn();
        return _realPaths!.Add(realPath);
    }

    /// <summary>Has to be called before the first file behind a link is added.</summary>
    internal void CompareFromNowOn()
    {
        if (_realPaths is not null) return;
        _realPaths = new(StringComparer.Ordinal);
        foreach (var (root, path) in _pending) _realPaths.Add(root.RealPathOf(path));
        _pending.Clear();
    }
}
