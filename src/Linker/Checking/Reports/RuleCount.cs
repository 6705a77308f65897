using Linker.Checking.Rules;

namespace Linker.Checking.Reports;

/// <summary>How often a rule found something with one severity.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">The severity, which the configuration can set by path.</param>
/// <param name="Count">The number of findings; at least 1.</param>
internal sealed record RuleCount(Rule Rule, Severity Severity, int Count);
