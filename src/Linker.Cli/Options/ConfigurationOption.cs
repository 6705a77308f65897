using System.CommandLine;
using Linker.Checking.Rules;
using Linker.Configuration;

namespace Linker.Cli.Options;

/// <summary>The option that names <c>linker.json</c>, and the search for it.</summary>
internal sealed class ConfigurationOption
{
    private readonly Option<string?> _file = new("--config", "-c")
    {
        Description = "The configuration. [default: linker.json, searched upward from the working directory]",
        HelpName = "FILE",
        CustomParser = OptionValues.Path,
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Add(_file);

    /// <summary>Reads the configuration; the default one where there is no file.</summary>
    /// <exception cref="ConfigurationException">The file says something wrong.</exception>
    /// <exception cref="UsageException">The file that was named cannot be read.</exception>
    public LinkerConfiguration Read(ParseResult parse)
    {
        if ((parse.GetValue(_file) ?? FindUpward()) is not { } path) return LinkerConfiguration.Default;
        try
        {
            return ConfigurationReader.Read(File.ReadAllText(path), path, BuiltInRules.All);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: {Reason(error)}; expected a configuration such as {{ \"failOn\": \"warning\" }}");
        }
    }

    private static string Reason(Exception error) => error is FileNotFoundException or DirectoryNotFoundException
        ? "no such file"
        : OptionValues.Unreadable(error);

    private static string? FindUpward()
    {
        for (var folder = Directory.GetCurrentDirectory(); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Join(folder, ConfigurationReader.FileName);
            // Relative to the working directory, so that messages are short.
            if (File.Exists(path)) return Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        }

        return null;
    }
}
