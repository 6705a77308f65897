using Linker.Checking.Findings;

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
}
