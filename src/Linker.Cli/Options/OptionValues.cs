using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Linker.Cli.Output;

namespace Linker.Cli.Options;

/// <summary>Reads the values of options; a wrong one becomes an error that says what was found and expected.</summary>
internal static class OptionValues
{
    /// <summary>The index of the value in a list of words, whatever its case.</summary>
    public static int OneOf(ArgumentResult result, IReadOnlyList<string> words) =>
        IndexOf(result, result.Tokens[0].Value, words);

    /// <summary>The indices of values that are separated by commas, each once, in the order of the words.</summary>
    public static int[] SomeOf(ArgumentResult result, IReadOnlyList<string> words) =>
    [
        .. result.Tokens
            .SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries))
            .Select(value => IndexOf(result, value, words))
            .Distinct()
            .Order(),
    ];

    /// <summary>An option whose value is a whole number from 1.</summary>
    public static Option<int?> Positive(string name, string description, params string[] aliases) => new(name, aliases)
    {
        Description = description,
        HelpName = "N",
        CustomParser = Positive,
    };

    private static int? Positive(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return number;
        AddError(result, text, "a whole number from 1");
        return null;
    }

    /// <summary>A day, such as <c>2001-08-09</c>.</summary>
    public static DateOnly? Date(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, Figures.DatePattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        AddError(result, text, "a date such as 2001-08-09");
        return null;
    }

    /// <summary>The name of a file or directory, which cannot be empty.</summary>
    public static string? Path(ArgumentResult result)
    {
        var path = result.Tokens[0].Value;
        if (path.Length == 0) AddError(result, path, "the name of a file");
        return path;
    }

    /// <summary>Why a file that an option names cannot be read: the first line of what the system says.</summary>
    public static string Unreadable(Exception error) =>
        $"it cannot be read: {error.Message.Split('\r', '\n')[0].TrimEnd('.')}";

    private static int IndexOf(ArgumentResult result, string value, IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Equals(value, StringComparison.OrdinalIgnoreCase)) return i;
        }

        AddError(result, value, Words.Or(words));
        return 0;
    }

    private static void AddError(ArgumentResult result, string found, string expected) =>
        result.AddError($"{(result.Parent as OptionResult)?.Option.Name ?? result.Argument.Name}: found '{found}', expected {expected}");
}
