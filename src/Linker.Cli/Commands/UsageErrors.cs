using System.CommandLine;
using System.CommandLine.Parsing;
using Linker.Cli.Options;
using Linker.Cli.Output;

namespace Linker.Cli.Commands;

/// <summary>Says in one line what is wrong with a command line: what was found and expected, and what to do.</summary>
internal static class UsageErrors
{
    /// <summary>The first mistake; null where there is none.</summary>
    public static string? Find(ParseResult parse)
    {
        var command = parse.CommandResult.Command;
        if (UnknownOption(parse) is { } option) return UnknownOption(option, parse.CommandResult);
        if (command is RootCommand) return NoCommand(parse, command);
        if (parse.UnmatchedTokens is [var token, ..])
            return $"found '{token}', which is one argument too many; {Help(command)} explains them";
        return parse.Errors is [var error, ..] ? Describe(error, command) : CommonOptions.Contradiction(parse);
    }

    // The parser takes an option that it does not know for an argument: a path may begin with a dash, but has to stand
    // behind -- then.
    private static string? UnknownOption(ParseResult parse)
    {
        var arguments = parse.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(result => result.Tokens)
            .Select(token => token.Value)
            .Concat(parse.UnmatchedTokens)
            .Where(value => value is ['-', not '-', ..] or ['-', '-', _, ..])
            .ToArray();
        return parse.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Select(token => token.Value)
            .FirstOrDefault(arguments.Contains);
    }

    private static string UnknownOption(string token, CommandResult result)
    {
        var name = token.Split('=')[0];
        var known = Commands(result)
            .SelectMany(command => command.Options)
            .SelectMany(option => option.Aliases.Append(option.Name));
        return $"unknown option '{name}'; {DidYouMean(name, known)}{Help(result.Command)} lists the options";
    }

    private static IEnumerable<Command> Commands(CommandResult? result)
    {
        for (; result is not null; result = result.Parent as CommandResult) yield return result.Command;
    }

    private static string? NoCommand(ParseResult parse, Command root)
    {
        string[] commands = [.. root.Subcommands.Select(command => command.Name)];
        var expected = $"expected {Words.Or(commands)}";
        if (parse.UnmatchedTokens is [var token, ..])
            return $"unknown command '{token}'; {DidYouMean(token, commands)}{expected} ({Help(root)} explains them)";
        return parse.Errors is [{ SymbolResult: OptionResult } error, ..]
            ? Describe(error, root)
            : $"no command; {expected} ({Help(root)} explains them)";
    }

    private static string DidYouMean(string word, IEnumerable<string> known) =>
        Words.Nearest(word, known) is { } meant ? $"did you mean {meant}? " : "";

    private static string Describe(ParseError error, Command command) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option =>
            $"{option.Option.Name}: found no value, expected {option.Option.HelpName}; {Help(command)} explains it",
        ArgumentResult { Tokens.Count: 0, Argument: { } argument } when argument.Arity.MinimumNumberOfValues > 0 =>
            $"found no {argument.HelpName ?? argument.Name}, expected {argument.Description?.TrimEnd('.')}",
        OptionResult { Option.Arity.MaximumNumberOfValues: 1, Tokens.Count: > 1 } option =>
            $"{option.Option.Name}: found {option.Tokens.Count} values, expected one",
        _ => error.Message.ReplaceLineEndings(" ").TrimEnd('.'),
    };

    private static string Help(Command command) =>
        command is RootCommand ? "linker --help" : $"linker {command.Name} --help";
}
