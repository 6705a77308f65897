using System.Globalization;
using Linker.Checking.Findings;
using Linker.Corpus.Filters;

namespace Linker.Configuration;

/// <summary>Reads the values of a configuration, or reports what is wrong with them.</summary>
internal sealed class ConfigurationValues(ConfigurationErrors errors, IReadOnlyList<Rule> rules)
{
    private static readonly (string, Severity)[] NamedSeverities =
    [
        ("error", Severity.Error), ("warning", Severity.Warning), ("info", Severity.Info), ("off", Severity.Off),
    ];

    private static readonly string[] OverrideKeys = ["paths", "rules"];

    private static readonly string[] KindKeys = ["nodes", "edges"];

    /// <summary>The members of an object, each of which has one of the names and comes once.</summary>
    internal IEnumerable<JsonMember> Members(JsonTree tree, string what, IReadOnlyList<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in tree.Members)
        {
            if (!names.Contains(member.Name, StringComparer.Ordinal)) throw errors.Unknown(what, member, names);
            if (!seen.Add(member.Name)) throw errors.Twice(what, member);
            yield return member;
        }
    }

    /// <summary>An object of severities by a rule's code or name, whatever their case.</summary>
    internal Dictionary<string, Severity> Severities(JsonMember member)
    {
        if (member.Value.Kind != JsonTreeKind.Object)
            throw errors.WrongValue(member, "an object such as { \"LNK001\": \"warning\" }");
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var one in member.Value.Members)
        {
            if (!severities.TryAdd(RuleOf(one).Code, OneOf(one, NamedSeverities))) throw errors.Twice("rule", one);
        }

        return severities;
    }

    internal List<RuleOverride> Overrides(JsonMember member)
    {
        const string Expected = "an array of objects such as { \"paths\": [\"old/**\"], \"rules\": { \"LNK001\": \"off\" } }";
        if (member.Value.Kind != JsonTreeKind.Array) throw errors.WrongValue(member, Expected);
        return [.. member.Value.Items.Select(item =>
            item.Kind == JsonTreeKind.Object ? Override(item) : throw errors.WrongItem(member, item, "an object"))];
    }

    internal List<string> Globs(JsonMember member)
    {
        const string Expected = "an array of globs such as [\"kb/**\"]";
        if (member.Value.Kind != JsonTreeKind.Array) throw errors.WrongValue(member, Expected);
        return [.. member.Value.Items.Select(item => Glob(member, item))];
    }

    internal string Text(JsonMember member) => member.Value is { Kind: JsonTreeKind.String, Text.Length: > 0 } value
        ? value.Text
        : throw errors.WrongValue(member, "a path such as \"linker-baseline.json\"");

    internal bool Boolean(JsonMember member) => member.Value.Kind == JsonTreeKind.Boolean
        ? member.Value.Text == "true"
        : throw errors.WrongValue(member, "true or false");

    internal int Number(JsonMember member, int least, int most) =>
        member.Value.Kind == JsonTreeKind.Number
        && int.TryParse(member.Value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= least && number <= most
            ? number
            : throw errors.WrongValue(member, $"a whole number from {least} to {most}");

    internal T OneOf<T>(JsonMember member, (string Name, T Value)[] choices)
    {
        var written = member.Value.Kind == JsonTreeKind.String ? member.Value.Text : null;
        foreach (var (name, value) in choices)
        {
            if (name == written) return value;
        }

        throw errors.WrongChoice(member, [.. choices.Select(static choice => choice.Name)]);
    }

    internal KindSet Kinds(JsonMember member)
    {
        if (member.Value.Kind != JsonTreeKind.Object)
            throw errors.WrongValue(member, "an object such as { \"nodes\": [{ \"name\": \"team\" }], \"edges\": [] }");
        var kinds = new KindDefinitions();
        foreach (var list in Members(member.Value, "key of kinds", KindKeys))
        {
            if (list.Value.Kind != JsonTreeKind.Array) throw errors.WrongValue(list, "an array of objects");
            foreach (var item in list.Value.Items)
            {
                if (item.Kind != JsonTreeKind.Object) throw errors.WrongItem(list, item, "an object");
                if (list.Name == "nodes") kinds.AddNode(Texts(item, KindDefinitions.NodeKeys));
                else kinds.AddEdge(Texts(item, KindDefinitions.EdgeKeys));
            }
        }

        try
        {
            return kinds.ToSet();
        }
        catch (ArgumentException error)
        {
            throw errors.WrongKinds(member, error);
        }
    }

    private Dictionary<string, string> Texts(JsonTree item, IReadOnlyList<string> keys) =>
        Members(item, "key of a kind", keys).ToDictionary(
            static one => one.Name,
            one => one.Value.Kind == JsonTreeKind.String ? one.Value.Text : throw errors.WrongValue(one, "a string"));

    /// <summary>Checks the schema's address, which has no effect.</summary>
    internal LinkerConfiguration Ignore(LinkerConfiguration configuration, JsonMember member) =>
        member.Value.Kind == JsonTreeKind.String ? configuration : throw errors.WrongValue(member, "a string");

    private RuleOverride Override(JsonTree item)
    {
        List<string>? paths = null;
        Dictionary<string, Severity>? severities = null;
        foreach (var member in Members(item, "key of an override", OverrideKeys))
        {
            if (member.Name == "paths") paths = Globs(member);
            else severities = Severities(member);
        }

        if (paths is not { Count: > 0 } || severities is null) throw errors.IncompleteOverride(item);
        return new RuleOverride(paths, severities);
    }

    private string Glob(JsonMember member, JsonTree item)
    {
        if (item.Kind != JsonTreeKind.String) throw errors.WrongItem(member, item, "a glob in quotes");
        try
        {
            PathRule.ParseOption(item.Text);
            return item.Text;
        }
        catch (FormatException error)
        {
            throw errors.WrongGlob(member, item, error);
        }
    }

    private Rule RuleOf(JsonMember member) =>
        rules.FirstOrDefault(rule => rule.HasName(member.Name))
        ?? throw errors.UnknownRule(member, rules);
}
