using Linker.Checking.Findings;

namespace Linker.Configuration;

/// <summary>From which severity on a check fails.</summary>
public enum FailOn
{
    /// <summary>Errors.</summary>
    Error,

    /// <summary>Errors and warnings.</summary>
    Warning,

    /// <summary>Every finding.</summary>
    Any,

    /// <summary>Nothing.</summary>
    Never,
}

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
