namespace Linker.Checking.Rules;

/// <summary>What a rule is called, and how its findings count unless the configuration says otherwise.</summary>
/// <param name="Code">The stable code: <c>LNK001</c>.</param>
/// <param name="Name">The name in words joined by dashes: <c>missing-article</c>.</param>
/// <param name="Severity">The severity without configuration.</param>
/// <param name="Summary">What the rule finds, in one sentence.</param>
public sealed record Rule(string Code, string Name, Severity Severity, string Summary);
