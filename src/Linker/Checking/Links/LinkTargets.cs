using Linker.Extraction;

namespace Linker.Checking.Links;

/// <summary>What links may lead to: the documents of a corpus, their folders, and the files that the caller finds.</summary>
internal sealed class LinkTargets
{
    private readonly Dictionary<string, ArticleFacts> _documents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _extensions = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Documents and folders by what their paths end with: <c>kb/163/Q163899</c> wherever the site's root is.</summary>
    private readonly Dictionary<string, ArticleFacts?> _endings = new(StringComparer.Ordinal);
    private readonly Func<string, bool>? _fileExists;

    public LinkTargets(IEnumerable<ArticleFacts> documents, Func<string, bool>? fileExists)
    {
        _fileExists = fileExists;
        foreach (var document in documents)
        {
            var path = Normalize(document.Path);
            if (!_documents.TryAdd(path, document)) continue;
            _extensions.Add(Path.GetExtension(path));
            AddEndings(path, document);
            AddFolders(path);
        }
    }

    /// <summary>Whether a link leads somewhere.</summary>
    /// <param name="from">The path of the document that the link is in.</param>
    /// <param name="target">The link's path, relative or from the site's root.</param>
    /// <param name="document">The document that it leads to; null where it leads to a folder or file.</param>
    public bool TryFind(string from, string target, out ArticleFacts? document)
    {
        if (target[0] == '/') return TryFindFromRoot(from, Normalize(target[1..]), out document);

        var folder = from.LastIndexOf('/');
        var path = Normalize(folder < 0 ? target : $"{from[..(folder + 1)]}{target}");
        return _documents.TryGetValue(path, out document) || _folders.Contains(path) || Exists(path);
    }

    private bool TryFindFromRoot(string from, string target, out ArticleFacts? document)
    {
        document = null;
        if (target.Length == 0 || _endings.TryGetValue(target, out document)) return true;

        // Any folder above the document may be the site's root.
        for (var end = from.LastIndexOf('/'); end > 0; end = from.LastIndexOf('/', end - 1))
        {
            if (Exists($"{from[..end]}/{target}")) return true;
        }

        return Exists(target);
    }

    /// <summary>Without the function, only what would be a document counts as missing.</summary>
    private bool Exists(string path) => _fileExists is null
        ? Path.GetExtension(path) is { Length: > 0 } extension && !_extensions.Contains(extension)
        : _fileExists(path);

    private void AddEndings(string path, ArticleFacts document)
    {
        for (var start = 0; start >= 0; start = NextName(path, start)) _endings.TryAdd(path[start..], document);
    }

    private void AddFolders(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (!_folders.Add(path[..end])) return;
            var folder = path[..end];
            for (var start = 0; start >= 0; start = NextName(folder, start)) _endings.TryAdd(folder[start..], null);
        }

        _folders.Add("");
    }

    private static int NextName(string path, int start)
    {
        var slash = path.IndexOf('/', start);
        return slash < 0 || slash + 1 == path.Length ? -1 : slash + 1;
    }

    /// <summary>Resolves <c>.</c> and <c>..</c> (RFC 3986, section 5.2.4); what leads above the beginning is kept.</summary>
    private static string Normalize(string path)
    {
        var names = new List<string>();
        foreach (var name in path.Split('/'))
        {
            if (name is "." || name.Length == 0 && names.Count > 0) continue;
            if (name is ".." && names is [.., not ("" or "..")]) names.RemoveAt(names.Count - 1);
            else names.Add(name);
        }

        return string.Join('/', names);
    }
}
