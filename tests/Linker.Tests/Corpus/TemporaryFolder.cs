using System.Text;
using Linker.Corpus;
using Xunit;

namespace Linker.Tests.Corpus;

/// <summary>A folder of its own for one test, which deletes it afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("linker-test-");

    public TemporaryFolder(params string[] files)
    {
        foreach (var file in files) Write(file);
    }

    /// <summary>The full path, with forward slashes and none at its end.</summary>
    public string Path => _folder.FullName.Replace('\\', '/');

    public string this[string relative] => $"{Path}/{relative}";

    public string Write(string relative, string content = "text\n") => Write(relative, Encoding.UTF8.GetBytes(content));

    public string Write(string relative, byte[] content)
    {
        var path = this[relative];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public void LinkFile(string relative, string target) => File.CreateSymbolicLink(this[relative], target);

    public void LinkFolder(string relative, string target) => Directory.CreateSymbolicLink(this[relative], target);

    /// <summary>What is found below this folder, without its own path.</summary>
    public string[] Find(params string[] exclude) => Find(new CorpusOptions { Paths = [Path], Exclude = exclude });

    public string[] Find(CorpusOptions options, List<CorpusProblem>? problems = null) =>
        [.. CorpusFinder.Find(options, Sink(problems)).Select(document => document.Path[(Path.Length + 1)..])];

    /// <summary>Collects problems, or fails at the first one where none is expected.</summary>
    public static Action<CorpusProblem> Sink(List<CorpusProblem>? problems) =>
        problem =>
        {
            if (problems is null) Assert.Fail($"{problem.Path}: {problem.Reason}");
            problems.Add(problem);
        };

    public void Dispose() => _folder.Delete(recursive: true);
}
