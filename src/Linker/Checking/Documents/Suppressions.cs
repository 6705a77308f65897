using Linker.Articles;
using Linker.Checking.Findings;

namespace Linker.Checking.Documents;

/// <summary>Where the comments of a document turn a rule off.</summary>
internal sealed class Suppressions
{
    private readonly HashSet<int> _lines = [];
    private readonly List<(int Line, bool IsDisabled)> _switches = [];
    private readonly bool _isFileCovered;

    /// <summary>Takes from <paramref name="directives"/>, in the order of their lines, those about a rule.</summary>
    public Suppressions(IReadOnlyList<Directive> directives, Rule rule)
    {
        foreach (var directive in directives)
        {
            if (directive.Codes.Count > 0 && !directive.Codes.Any(code => rule.HasName(code))) continue;
            switch (directive.Kind)
            {
                case DirectiveKind.DisableFile:
                    _isFileCovered = true;
                    break;
                case DirectiveKind.DisableLine:
                    _lines.Add(directive.Line);
                    break;
                case DirectiveKind.DisableNextLine:
                    _lines.Add(directive.Line + 1);
                    break;
                default:
                    _switches.Add((directive.Line, directive.Kind == DirectiveKind.Disable));
                    break;
            }
        }
    }

    /// <summary>Whether the rule is turned off on a line. A finding about the whole document (line 0) only by a directive that is.</summary>
    public bool Cover(int line) => _isFileCovered || _lines.Contains(line) || IsDisabledAt(line);

    /// <summary>The state of the last switch on or above a line.</summary>
    private bool IsDisabledAt(int line)
    {
        var (low, high) = (0, _switches.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_switches[middle].Line <= line) low = middle + 1;
            else high = middle;
        }

        return low > 0 && _switches[low - 1].IsDisabled;
    }
}
