namespace Linker.Tests.Sample;

/// <summary>The repository that the tests were built from, found from the test assembly upward.</summary>
internal static class Repository
{
    public const string Corpus = "tests/corpus";

    public static string Root { get; } = FindRoot();

    public static string PathTo(string relative) => $"{Root}/{relative}";

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Linker.sln"))) return folder.FullName.Replace('\\', '/');
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Linker.sln.");
    }
}
