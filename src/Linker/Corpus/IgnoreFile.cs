using System.Text;

namespace Linker.Corpus;

/// <summary>Reads <c>.linkerignore</c> files, which have the syntax of <c>.gitignore</c>.</summary>
internal sealed class IgnoreFile(Action<CorpusProblem> report)
{
    /// <summary>What an ignore file is called.</summary>
    internal const string Name = ".linkerignore";

    /// <summary>Reads one file; an unreadable one or a malformed line is reported, and the rest holds.</summary>
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
    /// <param name="skip">How many characters of a walked path stand for that folder.</param>
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
            var way = Path.GetRelativePath(folder, full).Replace(Path.DirectorySeparatorChar, '/') + "/";
            scope = new IgnoreScope(scope, Read(file), way, skip);
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
