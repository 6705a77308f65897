namespace Linker.Cli.Tests.Support;

/// <summary>Where this repository's files are, whatever folder the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Corpus => Path.Combine(Root, "tests", "corpus");

    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Linker.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests do not lie below Linker.sln.");
    }
}
