namespace Linker.Corpus.FileSystems;

/// <summary>Chooses how files are read.</summary>
internal static class FileSystem
{
    /// <summary>The fastest implementation for this system.</summary>
    public static IFileSystem Current { get; } = Choose();

    private static IFileSystem Choose()
    {
        var framework = new FrameworkFileSystem();
        return LinuxFileSystem.IsSupported ? new LinuxFileSystem(framework) : framework;
    }
}
