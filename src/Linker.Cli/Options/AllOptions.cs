using System.CommandLine;

namespace Linker.Cli.Options;

/// <summary>The options that ask a command for every answer, not only for a shortest one.</summary>
/// <param name="description">What <c>--all</c> lists.</param>
/// <param name="counted">What <c>--max</c> counts, in the plural.</param>
internal sealed class AllOptions(string description, string counted)
{
    private const int DefaultMaximum = 100;

    private readonly Option<bool> _all = new("--all") { Description = description };

    private readonly Option<int?> _max = OptionValues.Positive(
        "--max", $"How many {counted} --all lists at most. [default: {DefaultMaximum}]");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_all);
        command.Add(_max);
    }

    /// <summary>How many answers are listed at most; null where one is enough.</summary>
    /// <exception cref="UsageException">There is a maximum, but one is enough.</exception>
    public int? Maximum(ParseResult parse)
    {
        if (parse.GetValue(_all)) return parse.GetValue(_max) ?? DefaultMaximum;
        return parse.GetValue(_max) is null ? null : throw new UsageException("found --max, which goes with --all only");
    }
}
