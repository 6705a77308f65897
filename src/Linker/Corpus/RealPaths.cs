namespace Linker.Corpus;

/// <summary>Finds out what paths are called when all symbolic links on the way are followed.</summary>
internal sealed class RealPaths
{
    /// <summary>As many links in a row as Linux follows.</summary>
    private const int MaximumLinks = 40;

    private readonly Dictionary<string, string> _directories = new(StringComparer.Ordinal);

    /// <summary>The full path without links, with the separators of the system and none at its end.</summary>
    /// <exception cref="IOException">Links lead round in a circle.</exception>
    internal string Of(string path) => Resolve(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), 0);

    private string Resolve(string full, int links)
    {
        if (links > MaximumLinks) throw new IOException("the symbolic link leads back to itself");
        if (Path.GetDirectoryName(full) is not { } parent) return full;
        var real = Path.Join(OfDirectory(parent, links), Path.GetFileName(full));
        var target = new FileInfo(real).LinkTarget;
        if (target is null) return real;
        var next = Path.GetFullPath(target, Path.GetDirectoryName(real)!);
        return Resolve(Path.TrimEndingDirectorySeparator(next), links + 1);
    }

    // Listed files mostly share their folders: each folder is looked up once.
    private string OfDirectory(string directory, int links)
    {
        if (!_directories.TryGetValue(directory, out var real))
            _directories.Add(directory, real = Resolve(directory, links));
        return real;
    }
}
