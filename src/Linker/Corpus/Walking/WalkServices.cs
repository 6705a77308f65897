using System.Runtime.InteropServices;
using Linker.Corpus.FileSystems;
using Linker.Corpus.Filters;

namespace Linker.Corpus.Walking;

/// <summary>What all walks for one corpus have in common.</summary>
internal sealed class WalkServices(
    CorpusOptions options, FileFilter filter, bool severalArguments, Action<CorpusProblem> report)
{
    private readonly RealPaths _realPaths = new();
    private readonly List<FolderEntry> _entries = [];

    internal FileFilter Filter => filter;

    internal Action<CorpusProblem> Report => report;

    internal SeenFiles Seen { get; } = new(severalArguments);

    /// <summary>Null where ignore files do not count.</summary>
    internal IgnoreFile? IgnoreFiles { get; } = options.UseIgnoreFiles ? new IgnoreFile(report) : null;

    /// <summary>
    /// The entries of a folder in order, without hidden ones but with its ignore file; none where the folder cannot be read,
    /// which is reported.
    /// </summary>
    internal FolderEntry[] List(string folder)
    {
        _entries.Clear();
        try
        {
            FileSystem.Current.List(folder, IgnoreFile.Name, _entries);
        }
        catch (Exception error) when (Reasons.IsAboutFiles(error))
        {
            var reason = error is UnauthorizedAccessException ? Reasons.Denied : Reasons.Describe(error, folder);
            report(new CorpusProblem(folder, reason));
            return [];
        }

        // With a comparison, and not by what the entries implement: that would be compiled in each run.
        CollectionsMarshal.AsSpan(_entries).Sort(static (a, b) => a.CompareTo(b));
        return [.. _entries];
    }

    /// <summary>The path with all symbolic links followed; null where that fails, which is reported.</summary>
    internal string? RealPathOrReport(string path)
    {
        try
        {
            return _realPaths.Resolve(path);
        }
        catch (Exception error) when (Reasons.IsAboutFiles(error))
        {
            report(new CorpusProblem(path, Reasons.Describe(error, path)));
            return null;
        }
    }
}

/// <summary>
/// The files found so far, so that each is read once. Within one argument and without links no file is found twice: until
/// then only references to the paths are kept, which the documents keep anyway; real paths are computed when they are needed.
/// </summary>
internal sealed class SeenFiles(bool severalArguments)
{
    private readonly List<(WalkRoot Root, string Path)> _pending = [];
    private HashSet<string>? _realPaths = severalArguments ? new(StringComparer.Ordinal) : null;

    /// <summary>Adds a file that was found below <paramref name="root"/>; false if it was added before.</summary>
    internal bool Add(WalkRoot root, string path)
    {
        if (_realPaths is not null) return _realPaths.Add(root.GetRealPath(path));
        _pending.Add((root, path));
        return true;
    }

    /// <summary>Adds a file by its real path; false if it was added before.</summary>
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
        foreach (var (root, path) in _pending) _realPaths.Add(root.GetRealPath(path));
        _pending.Clear();
    }
}

/// <summary>Resolves paths: follows all symbolic links in them.</summary>
internal sealed class RealPaths
{
    /// <summary>As many links in a row as Linux follows.</summary>
    private const int MaximumLinks = 40;

    private readonly Dictionary<string, string> _directories = new(StringComparer.Ordinal);

    /// <summary>The full path without links, with the separators of the system and none at its end.</summary>
    /// <exception cref="IOException">Links form a cycle.</exception>
    internal string Resolve(string path) => Resolve(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), 0);

    private string Resolve(string full, int links)
    {
        if (links > MaximumLinks) throw new IOException("the symbolic link leads back to itself");
        if (Path.GetDirectoryName(full) is not { } parent) return full;
        var real = Path.Join(ResolveFolder(parent, links), Path.GetFileName(full));
        var target = new FileInfo(real).LinkTarget;
        if (target is null) return real;
        var next = Path.GetFullPath(target, Path.GetDirectoryName(real)!);
        return Resolve(Path.TrimEndingDirectorySeparator(next), links + 1);
    }

    // Listed files mostly share their folders: each folder is looked up once.
    private string ResolveFolder(string directory, int links)
    {
        if (!_directories.TryGetValue(directory, out var real))
            _directories.Add(directory, real = Resolve(directory, links));
        return real;
    }
}
