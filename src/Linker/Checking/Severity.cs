namespace Linker.Checking;

/// <summary>How much a finding matters, least first.</summary>
public enum Severity
{
    /// <summary>The rule does not run.</summary>
    Off,

    /// <summary>Worth knowing; nothing is broken.</summary>
    Info,

    /// <summary>Likely a mistake, and readers find their way all the same.</summary>
    Warning,

    /// <summary>A reader is led nowhere or astray.</summary>
    Error,
}
