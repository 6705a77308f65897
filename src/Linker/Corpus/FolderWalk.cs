using Linker.Corpus.Archives;
using Linker.Corpus.Globs;

namespace Linker.Corpus;

/// <summary>
/// Finds the files below a folder that are neither hidden, ignored, excluded nor seen before, in ordinal order of their
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

    /// <summary>Walks; the files come as they are found.</summary>
    internal IEnumerable<FoundFile> Files()
    {
        var folder = prefix.Length == 0 ? "." : prefix;
        if (RealPathOrReport(folder) is not { } real) yield break;
        Enter(prefix, new WalkRoot(prefix, real), services.IgnoreFiles?.ReadAbove(folder, prefix.Length), glob is null);
        while (_folders.TryPeek(out var current))
        {
            if (!current.TryTakeNext(out var entry)) _folders.Pop();
            else if (Visit(current, entry) is { } file) yield return file;
        }
    }

    private void Enter(string path, WalkRoot root, IgnoreScope? ignore, bool isNamed)
    {
        var place = path.Length == 0 ? "." : path;
        var entries = services.Folders.Read(place, place);
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
        if (RealPathOrReport(link) is not { } target) return null;
        var place = folder.Root.RealPathOf(folder.Prefix).TrimEnd(Path.DirectorySeparatorChar);
        if (folder.Root.IsCircle(place, target) || !_linkTargets.Add(target)) return null;
        services.Seen.CompareFromNowOn();
        return new WalkRoot(link + "/", target, place, folder.Root);
    }

    private FoundFile? VisitFile(WalkedFolder folder, FolderEntry entry, string path)
    {
        var isNamed = glob is not null && glob.IsMatch(path.AsSpan(prefix.Length));
        if (!isNamed && !folder.IsNamed) return null;
        HasMatch = true;
        if (!IsWanted(path, isNamed)) return null;
        if (!entry.IsLink)
            return services.Seen.Add(folder.Root, path) && HasGoodLength(path, entry.Length) ? new(path, isNamed) : null;
        if (RealPathOrReport(path) is not { } target) return null;
        return services.Seen.Add(target) && HasGoodLength(path, LengthOf(target)) ? new(path, isNamed) : null;
    }

    // An archive that is named is opened: what is included are then the things in it.
    private bool IsWanted(string path, bool isNamed)
    {
        var relative = path.AsSpan(prefix.Length);
        return !services.Filter.Excludes(relative, isFolder: false)
            && (services.Filter.Includes(relative) || (isNamed && Archive.IsArchive(path)));
    }

    // Pipes, sockets and devices have no length either: opening one that nobody writes to would wait for ever.
    private bool HasGoodLength(string path, long? length)
    {
        if (length is null or > 0 and <= Document.MaximumLength) return true;
        services.Report(new CorpusProblem(path, length == 0 ? Reasons.Empty : Reasons.TooLong));
        return false;
    }

    private static long LengthOf(string target) => new FileInfo(target).Length;

    private string? RealPathOrReport(string path)
    {
        try
        {
            var real = services.RealPaths.Of(path);
            if (File.Exists(real) || Directory.Exists(real)) return real;
            services.Report(new CorpusProblem(path, Reasons.DanglingLink));
        }
        catch (Exception error) when (Reasons.IsAboutFiles(error))
        {
            services.Report(new CorpusProblem(path, Reasons.Of(error, path)));
        }

        return null;
    }
}
