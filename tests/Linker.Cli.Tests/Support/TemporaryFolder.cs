using System.Text;

namespace Linker.Cli.Tests.Support;

/// <summary>A folder of its own for one test, which deletes it afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("linker-cli-test-");

    public string Path => _folder.FullName.Replace('\\', '/');

    public string this[string relative] => $"{Path}/{relative}";

    public string Write(string relative, string content) => Write(relative, Encoding.UTF8.GetBytes(content));

    public string Write(string relative, byte[] content)
    {
        var path = this[relative];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Writes an article in the raw text dialect.</summary>
    public string WriteArticle(string relative, string id, string title = "A Title", string body = "Nothing.") =>
        Write(relative, Article(id, title, body));

    /// <summary>Writes a script for <c>sh</c> that can be run as a program.</summary>
    public void WriteProgram(string relative, string script)
    {
        var path = Write(relative, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public string MakeFolder(string relative) => Directory.CreateDirectory(this[relative]).FullName.Replace('\\', '/');

    /// <summary>Everything in a folder, as relative paths in order.</summary>
    public string[] Files(string relative = "") =>
    [
        .. Directory.EnumerateFileSystemEntries(this[relative], "*", SearchOption.AllDirectories)
            .Select(path => System.IO.Path.GetRelativePath(this[relative], path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string Article(string id, string title = "A Title", string body = "Nothing.") =>
        $"DOCUMENT:{id}\nTITLE   :{title}\nPRODUCT :Northwind Halden\n\n{new string('=', 70)}\n\nSUMMARY\n=======\n\n{body}\n";

    public void Dispose() => _folder.Delete(recursive: true);
}
