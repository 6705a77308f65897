namespace Linker.Checking.Findings;

/// <summary>A rule's names and its severity without configuration.</summary>
/// <param name="Code">The stable code: <c>LNK001</c>.</param>
/// <param name="Name">The name in words joined by dashes: <c>missing-article</c>.</param>
/// <param name="Severity">The severity without configuration.</param>
/// <param name="Summary">What the rule finds, in one sentence.</param>
public sealed record Rule(string Code, string Name, Severity Severity, string Summary)
{
    /// <summary>Whether a text is the rule's code or name, whatever the case of letters.</summary>
    public bool HasName(string codeOrName) =>
        Code.Equals(codeOrName, StringComparison.OrdinalIgnoreCase) || Name.Equals(codeOrName, StringComparison.OrdinalIgnoreCase);
}
