using System.Text;
using System.Text.Json;
using Linker.Checking.Findings;

namespace Linker.Configuration;

/// <summary>One method for each mistake in a configuration; messages list what would be right.</summary>
internal sealed class ConfigurationErrors(string path)
{
    internal ConfigurationException NoJson(JsonException error) =>
        At((int)(error.LineNumber ?? 0) + 1, $"no JSON: {JsonCursor.Reason(error)}", error);

    internal ConfigurationException Unknown(string what, JsonMember member, IReadOnlyList<string> names) =>
        At(member.Line, $"unknown {what} \"{member.Name}\"{Meant(member.Name, names)}; expected one of {List(names)}");

    internal ConfigurationException UnknownRule(JsonMember member, IReadOnlyList<Rule> rules)
    {
        var names = rules.SelectMany(static rule => new[] { rule.Code, rule.Name });
        var listed = rules.Select(static rule => $"{rule.Code} {rule.Name}");
        return At(member.Line, $"unknown rule \"{member.Name}\"{Meant(member.Name, names)}; expected one of {List(listed)}");
    }

    internal ConfigurationException Twice(string what, JsonMember member) =>
        At(member.Line, $"{what} \"{member.Name}\" is set twice; expected it once");

    internal ConfigurationException WrongChoice(JsonMember member, IReadOnlyList<string> choices)
    {
        var quoted = choices.Select(static choice => $"\"{choice}\"");
        return WrongValue(member, $"one of {List(quoted)}", Meant(member.Value.Text, choices));
    }

    internal ConfigurationException WrongValue(JsonMember member, string expected, string meant = "") =>
        At(member.Value.Line, $"\"{member.Name}\" is {member.Value.Shown}{meant}; expected {expected}");

    internal ConfigurationException WrongItem(JsonMember member, JsonTree item, string expected) =>
        At(item.Line, $"\"{member.Name}\" has {item.Shown} in it; expected {expected}");

    internal ConfigurationException WrongGlob(JsonMember member, JsonTree item, FormatException error) =>
        At(item.Line, $"\"{member.Name}\" has {item.Shown} in it, which is not a glob: {error.Message}", error);

    internal ConfigurationException WrongType(string what, JsonTree tree, string expected) =>
        At(tree.Line, $"{what} is {tree.Shown}; expected {expected}");

    internal ConfigurationException IncompleteOverride(JsonTree item) =>
        At(item.Line, "an override without both \"paths\", with at least one glob, and \"rules\"; expected " +
            "{ \"paths\": [\"old/**\"], \"rules\": { \"LNK001\": \"off\" } }");

    internal ConfigurationException WrongKinds(JsonMember member, ArgumentException error) =>
        At(member.Line, $"\"{member.Name}\": {error.Message}", error);

    private ConfigurationException At(int line, string reason, Exception? inner = null) =>
        new(path, line, Shown(reason), inner);

    private static string Meant(string written, IEnumerable<string> names) =>
        NearestName.Find(written, names) is { } name ? $" (did you mean \"{name}\"?)" : "";

    private static string List(IEnumerable<string> names) => string.Join(", ", names);

    /// <summary>One line without control characters, which must not reach a terminal.</summary>
    private static string Shown(string reason)
    {
        var shown = new StringBuilder(reason.Length);
        foreach (var rune in reason.EnumerateRunes()) shown.Append(Rune.IsControl(rune) ? Rune.ReplacementChar : rune);
        return shown.ToString();
    }
}

/// <summary>A configuration that is wrong; the message is one line for the user: file, line, what is wrong, what is right.</summary>
public sealed class ConfigurationException : Exception
{
    /// <summary>Creates the error about a 1-based line of the configuration at <paramref name="path"/>.</summary>
    public ConfigurationException(string path, int line, string reason, Exception? inner = null)
        : base($"{path}:{line}: {reason}", inner) => (Path, Line, Reason) = (path, line, reason);

    /// <summary>The configuration's path as the caller gave it.</summary>
    public string Path { get; }

    /// <summary>The 1-based line of the mistake.</summary>
    public int Line { get; }

    /// <summary>What is wrong and what would be right, without the location.</summary>
    public string Reason { get; }
}
