using Linker.Checking;

namespace Linker.Configuration;

/// <summary>What the values of <see cref="FailOn"/> mean.</summary>
public static class FailOnExtensions
{
    /// <summary>Whether a finding of this severity makes the check fail.</summary>
    public static bool IsReachedBy(this FailOn failOn, Severity severity) => failOn switch
    {
        FailOn.Error => severity >= Severity.Error,
        FailOn.Warning => severity >= Severity.Warning,
        FailOn.Any => severity > Severity.Off,
        _ => false,
    };
}
