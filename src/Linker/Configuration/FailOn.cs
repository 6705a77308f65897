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
