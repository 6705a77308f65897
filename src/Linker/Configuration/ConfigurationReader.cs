using System.Text.Json;
using Linker.Checking.Findings;

namespace Linker.Configuration;

/// <summary>Reads <c>linker.json</c>, whose shape is that of <c>linker.schema.json</c>.</summary>
/// <remarks>Only the first mistake is reported.</remarks>
public static class ConfigurationReader
{
    /// <summary>The name of the file that is looked for, upward from the working directory.</summary>
    public const string FileName = "linker.json";

    private const int MostJobs = 1024;

    /// <summary>The keys of the file, in the order in which messages list them.</summary>
    internal static readonly string[] Keys =
    [
        "$schema", "rules", "overrides", "baseline", "include", "exclude", "ignoreFiles", "failOn", "jobs", "strict", "kinds",
    ];

    private static readonly (string, FailOn)[] FailOnNames =
    [
        ("error", FailOn.Error), ("warning", FailOn.Warning), ("any", FailOn.Any), ("never", FailOn.Never),
    ];

    /// <summary>Reads a configuration.</summary>
    /// <param name="text">What the file holds; comments and trailing commas are allowed.</param>
    /// <param name="path">The file's path, for messages; paths in it are relative to its folder.</param>
    /// <param name="rules">All rules, so that a wrong name is found and the right ones can be listed.</param>
    /// <exception cref="ConfigurationException">It is no JSON, or has a wrong key or value.</exception>
    public static LinkerConfiguration Read(string text, string path, IReadOnlyList<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(rules);
        var errors = new ConfigurationErrors(path);
        var root = Parse(text, errors);
        if (root.Kind != JsonTreeKind.Object) throw errors.WrongType("the configuration", root, "an object");
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var values = new ConfigurationValues(errors, rules);
        var configuration = new LinkerConfiguration { Folder = folder };
        foreach (var member in values.Members(root, "key", Keys))
            configuration = Assign(configuration, member, values, folder);
        return configuration;
    }

    private static JsonTree Parse(string text, ConfigurationErrors errors)
    {
        try
        {
            return JsonTreeReader.Read(text.StartsWith('\uFEFF') ? text[1..] : text);
        }
        catch (JsonException error)
        {
            throw errors.NoJson(error);
        }
    }

    private static LinkerConfiguration Assign(
        LinkerConfiguration configuration, JsonMember member, ConfigurationValues values, string folder) =>
        member.Name switch
        {
            "rules" => configuration with { Rules = values.Severities(member) },
            "overrides" => configuration with { Overrides = values.Overrides(member) },
            "baseline" => configuration with { Baseline = Path.Combine(folder, values.Text(member)) },
            "include" => configuration with { Include = values.Globs(member) },
            "exclude" => configuration with { Exclude = values.Globs(member) },
            "ignoreFiles" => configuration with { UseIgnoreFiles = values.Boolean(member) },
            "failOn" => configuration with { FailOn = values.OneOf(member, FailOnNames) },
            "jobs" => configuration with { Jobs = values.Number(member, 1, MostJobs) },
            "strict" => configuration with { Strict = values.Boolean(member) },
            "kinds" => configuration with { Kinds = values.Kinds(member) },
            _ => values.Ignore(configuration, member),
        };
}
