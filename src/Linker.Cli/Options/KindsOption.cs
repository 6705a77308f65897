using System.CommandLine;
using Linker.Cli.Output;

namespace Linker.Cli.Options;

/// <summary>An option that names kinds. Which ones there are is known when the graph is, which may have kinds of its own.</summary>
internal static class KindsOption
{
    /// <summary>Makes the option.</summary>
    /// <param name="name">The option's name.</param>
    /// <param name="description">What the kinds are for, and which ones it is where nothing is said.</param>
    public static Option<string[]> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "LIST",
        CustomParser = static result =>
            [.. result.Tokens.SelectMany(static token => token.Value.Split(',', StringSplitOptions.TrimEntries))],
    };

    /// <summary>The kinds that the command line names, each once, in their order; null where it names none.</summary>
    /// <exception cref="UsageException">There is no such kind.</exception>
    public static T[]? Read<T>(ParseResult parse, Option<string[]> option, IReadOnlyList<T> kinds)
        where T : Kind
    {
        if (parse.GetValue(option) is not [_, ..] names) return null;
        return [.. names.Select(Find).Distinct().OrderBy(static kind => kind.Ordinal)];

        T Find(string name) =>
            kinds.FirstOrDefault(kind => kind.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException(
                $"{option.Name}: found '{name}', expected {Words.Or([.. kinds.Select(static kind => kind.Name)])}");
    }
}
