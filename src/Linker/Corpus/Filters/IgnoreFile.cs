using System.Text;

namespace Linker.Corpus.Filters;

/// <summary>Reads <c>.linkerignore</c> files, which have the syntax of <c>.gitignore</c>.</summary>
internal sealed class IgnoreFile(Action<CorpusProblem> report)
{
    /// <summary>The name of ignore files.</summary>
    internal const string Name = ".linkerignore";

    /// <summary>Reads one file; an unreadable one or a malformed line is reported, and the rest applies.</summary>
    internal PathRule[] Read(string path)
    {
        var buffer = Array.Empty<byte>();
        int length;
        try
        {
            length = new FileDocument(path).Read(ref buffer);
        }
        catch (CorpusException error)
        {
            report(new CorpusProblem(error.Path, error.Reason));
            return [];
        }

        var text = Encoding.UTF8.GetString(buffer, 0, length).TrimStart('\uFEFF');
        List<PathRule> rules = [];
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            if (ParseLine(path, line, ++number) is { } rule) rules.Add(rule);
        }

        return [.. rules];
    }

    /// <summary>The scope of the ignore files in the folders above <paramref name="directory"/>, outermost first.</summary>
    /// <param name="directory">The folder that a walk begins in.</param>
    /// <param name="skip">How many characters of a walked path are that folder.</param>
    internal IgnoreScope? ReadAbove(string directory, int skip)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        Stack<string> above = [];
        for (var folder = Path.GetDirectoryName(full); folder is not null; folder = Path.GetDirectoryName(folder))
            above.Push(folder);

        IgnoreScope? scope = null;
        foreach (var folder in above)
        {
            var file = Path.Join(folder, Name);
            if (!File.Exists(file)) continue;
            var below = Path.GetRelativePath(folder, full).Replace(Path.DirectorySeparatorChar, '/') + "/";
            scope = new IgnoreScope(scope, Read(file), below, skip);
        }

        return scope;
    }

    private PathRule? ParseLine(string path, string line, int number)
    {
        try
        {
            return PathRule.ParseIgnoreLine(line);
        }
        catch (FormatException error)
        {
            report(new CorpusProblem(path, $"line {number} is no pattern and is passed over: {error.Message}"));
            return null;
        }
    }
}

/// <summary>The rules of one ignore file, and of those in the folders above it, which decide only where no rule of it does.</summary>
/// <param name="outer">The next ignore file upward.</param>
/// <param name="rules">The rules in the order of the file.</param>
/// <param name="prefix">The path from the ignore file's folder to where paths begin after <paramref name="skip"/>.</param>
/// <param name="skip">How many characters of a walked path to leave out.</param>
internal sealed class IgnoreScope(IgnoreScope? outer, PathRule[] rules, string prefix, int skip)
{
    /// <summary>Whether the path, as it is printed, is ignored: the last rule that matches it decides.</summary>
    internal bool Ignores(string path, bool isFolder)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.Decide(path, isFolder) is { } rule) return !rule.IsNegated;
        }

        return false;
    }

    private IgnoreScope? Outer => outer;

    private PathRule? Decide(string path, bool isFolder)
    {
        var below = path.AsSpan(skip);
        var relative = prefix.Length == 0 ? below : string.Concat(prefix, below);
        for (var i = rules.Length - 1; i >= 0; i--)
        {
            if (rules[i].Matches(relative, isFolder)) return rules[i];
        }

        return null;
    }
}
