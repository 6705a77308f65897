namespace Linker.Checking.Rules;

/// <summary>The rules that there are.</summary>
public static class BuiltInRules
{
    internal static IReadOnlyList<IRule> Checks { get; } =
    [
        new MissingArticleRule(),
        new WrongArticleRule(),
        new TitleDriftRule(),
        new GluedIdRule(),
        new SelfReferenceRule(),
        new DuplicateArticleRule(),
        new IdMismatchRule(),
        new OrphanRule(),
        new DeadEndRule(),
        new BadMetadataRule(),
        new BrokenLinkRule(),
        new BadUrlRule(),
    ];

    /// <summary>All rules, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. Checks.Select(check => check.Rule)];

    /// <summary>The rule of that code or name, whatever the case; null where there is none.</summary>
    public static Rule? Find(string codeOrName) => All.FirstOrDefault(rule => Names(rule, codeOrName));

    internal static bool Names(Rule rule, string codeOrName) =>
        rule.Code.Equals(codeOrName, StringComparison.OrdinalIgnoreCase)
        || rule.Name.Equals(codeOrName, StringComparison.OrdinalIgnoreCase);
}
