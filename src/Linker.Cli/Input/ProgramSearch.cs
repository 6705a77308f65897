namespace Linker.Cli.Input;

/// <summary>
/// Finds programs in the folders of <c>PATH</c> and, other than starting a bare name does, nowhere else: the working directory
/// may be full of other people's files.
/// </summary>
internal static class ProgramSearch
{
    /// <summary>The path of a program; null where there is none.</summary>
    /// <param name="name">The program's name, without <c>.exe</c>.</param>
    /// <param name="path">The value of <c>PATH</c>.</param>
    public static string? Find(string name, string? path)
    {
        if (OperatingSystem.IsWindows()) name += ".exe";
        return (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Join(folder, name))
            .FirstOrDefault(IsProgram);
    }

    private static bool IsProgram(string path)
    {
        const UnixFileMode Execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        return File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Execute) != 0);
    }
}
