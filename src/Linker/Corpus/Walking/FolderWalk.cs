using Linker.Corpus.Archives;
using Linker.Corpus.FileSystems;
using Linker.Corpus.Filters;
using Linker.Corpus.Globs;

namespace Linker.Corpus.Walking;

/// <summary>
/// Finds the files below a folder that are neither hidden, ignored, excluded nor found before, in ordinal order of their
/// paths. Symbolic links are followed; a folder is reached through links once, and never from within itself.
/// </summary>
/// <param name="services">What is shared with the walks for other arguments.</param>
/// <param name="prefix">What printed paths begin with: the folder with a slash, or nothing for the current one.</param>
/// <param name="glob">What files, or folders above them, have to match; null takes all.</param>
internal sealed class FolderWalk(WalkServices services, string prefix, Glob? glob)
{
    private readonly Stack<WalkedFolder> _folders = new();
    private readonly HashSet<string> _linkTargets = new(StringComparer.Ordinal);

    /// <summary>Whether the glob matched anything so far.</summary>
    internal bool HasMatch { get; private set; }

    /// <summary>The files, each as it is found.</summary>
    internal IEnumerable<FoundFile> Files()
    {
        var folder = prefix.Length == 0 ? "." : prefix;
        if (ExistingPathOrReport(folder) is not { } real) yield break;
        Enter(prefix, new WalkRoot(prefix, real), services.IgnoreFiles?.ReadAbove(folder, prefix.Length), glob is null);
        while (_folders.TryPeek(out var current))
        {
            if (!current.TryTakeNext(out var entry)) _folders.Pop();
            else if (Visit(current, entry) is { } file) yield return file;
        }
    }

    private void Enter(string path, WalkRoot root, IgnoreScope? ignore, bool isNamed)
    {
        var entries = services.List(path.Length == 0 ? "." : path);
        if (services.IgnoreFiles is { } files && Array.Exists(entries, IsIgnoreFile))
            ignore = new IgnoreScope(ignore, files.Read(path + IgnoreFile.Name), "", path.Length);
        _folders.Push(new WalkedFolder(path, root, ignore, isNamed, entries));
    }

    private static bool IsIgnoreFile(FolderEntry entry) => entry is { Name: IgnoreFile.Name, IsFolder: false };

    private FoundFile? Visit(WalkedFolder folder, FolderEntry entry)
    {
        if (entry.Name[0] == '.') return null;
        var path = folder.Prefix + entry.Name;
        if (folder.Ignore is { } ignore && ignore.Ignores(path, entry.IsFolder)) return null;
        if (!entry.IsFolder) return VisitFile(folder, entry, path);
        VisitFolder(folder, entry, path);
        return null;
    }

    private void VisitFolder(WalkedFolder folder, FolderEntry entry, string path)
    {
        var relative = path.AsSpan(prefix.Length);
        var isNamed = folder.IsNamed || glob!.IsMatch(relative);
        if (!isNamed && !glob!.CanMatchBelow(relative)) return;
        HasMatch |= isNamed;
        if (services.Filter.Excludes(relative, isFolder: true)) return;
        var root = entry.IsLink ? Follow(folder, path) : folder.Root;
        if (root is not null) Enter(path + "/", root, folder.Ignore, isNamed);
    }

    private WalkRoot? Follow(WalkedFolder folder, string link)
    {
        if (ExistingPathOrReport(link) is not { } target) return null;
        var realFolder = folder.Root.GetRealPath(folder.Prefix).TrimEnd(Path.DirectorySeparatorChar);
        if (folder.Root.IsCycle(realFolder, target) || !_linkTargets.Add(target)) return null;
        services.Seen.CompareFromNowOn();
        return new WalkRoot(link + "/", target, realFolder, folder.Root);
    }

    private FoundFile? VisitFile(WalkedFolder folder, FolderEntry entry, string path)
    {
        var isNamed = glob is not null && glob.IsMatch(path.AsSpan(prefix.Length));
        if (!isNamed && !folder.IsNamed) return null;
        HasMatch = true;
        if (!IsWanted(path, isNamed)) return null;
        if (!entry.IsLink)
            return services.Seen.Add(folder.Root, path) && HasGoodLength(path, entry.Length) ? new(path, isNamed) : null;
        if (ExistingPathOrReport(path) is not { } target) return null;
        return services.Seen.Add(target) && HasGoodLength(path, new FileInfo(target).Length) ? new(path, isNamed) : null;
    }

    // An archive that is named is opened: its entries are then what is included or not.
    private bool IsWanted(string path, bool isNamed)
    {
        var relative = path.AsSpan(prefix.Length);
        return !services.Filter.Excludes(relative, isFolder: false)
            && (services.Filter.Includes(relative) || (isNamed && Archive.IsArchive(path)));
    }

    // Pipes, sockets and devices have no length either: opening a pipe without a writer would block.
    private bool HasGoodLength(string path, long? length)
    {
        if (length is null or > 0 and <= Document.MaximumLength) return true;
        services.Report(new CorpusProblem(path, length == 0 ? Reasons.Empty : Reasons.TooLong));
        return false;
    }

    private string? ExistingPathOrReport(string path)
    {
        if (services.RealPathOrReport(path) is not { } real) return null;
        if (File.Exists(real) || Directory.Exists(real)) return real;
        services.Report(new CorpusProblem(path, Reasons.DanglingLink));
        return null;
    }
}

/// <summary>A file that a walk found.</summary>
/// <param name="Path">The path as outputs print it, by which it can be opened too.</param>
/// <param name="IsNamed">Whether a glob matches the file itself, and not only a folder above it.</param>
internal readonly record struct FoundFile(string Path, bool IsNamed);

/// <summary>A folder that a walk is in: the current one, or one above it.</summary>
/// <param name="prefix">What the printed paths of its entries begin with.</param>
/// <param name="root">The argument or link that it was reached through.</param>
/// <param name="ignore">The ignore files that apply in it.</param>
/// <param name="isNamed">Whether the argument, if it is a glob, matches the folder or one above it.</param>
/// <param name="entries">What is in it, in order.</param>
internal sealed class WalkedFolder(
    string prefix, WalkRoot root, IgnoreScope? ignore, bool isNamed, FolderEntry[] entries)
{
    private int _next;

    internal string Prefix => prefix;

    internal WalkRoot Root => root;

    internal IgnoreScope? Ignore => ignore;

    internal bool IsNamed => isNamed;

    internal bool TryTakeNext(out FolderEntry entry)
    {
        var found = _next < entries.Length;
        entry = found ? entries[_next++] : default;
        return found;
    }
}
