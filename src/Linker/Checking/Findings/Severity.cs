namespace Linker.Checking.Findings;

/// <summary>How much a finding matters, least first.</summary>
public enum Severity
{
    /// <summary>The rule does not run.</summary>
    Off,

    /// <summary>Worth knowing; nothing is broken.</summary>
    Info,

    /// <summary>Likely a mistake that does not mislead a reader.</summary>
    Warning,

    /// <summary>A reference that leads nowhere or to the wrong article.</summary>
    Error,
}

/// <summary>The names of severities.</summary>
internal static class SeverityNames
{
    /// <summary>The severity as users write it: <c>error</c>.</summary>
    internal static string Name(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "off",
    };
}
