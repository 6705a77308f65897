using Linker.Checking.Findings;

namespace Linker.Checking.Reports;

/// <summary>Colours of a terminal (ECMA-48, section 8.3.117, SGR), or none.</summary>
internal sealed class Ansi(bool isOn)
{
    internal string Bold(string text) => Colored("1", text);

    internal string Dim(string text) => Colored("2", text);

    internal string Good(string text) => Colored("32", text);

    internal string ColorOf(Severity severity, string text) => Colored(
        severity switch { Severity.Error => "1;31", Severity.Warning => "1;33", _ => "1;34" }, text);

    private string Colored(string code, string text) => isOn ? $"\u001B[{code}m{text}\u001B[0m" : text;
}
