using Linker.Articles;

namespace Linker.Checking;

/// <summary>What the comments of a document turn off.</summary>
internal static class Suppressions
{
    /// <summary>Whether a rule is turned off on a line. A finding about the whole document (line 0) only by a directive that is.</summary>
    public static bool Cover(IReadOnlyList<Directive> directives, Rule rule, int line)
    {
        var isDisabled = false;
        for (var i = 0; i < directives.Count; i++)
        {
            var directive = directives[i];
            if (!IsAbout(directive, rule))
                continue;
            switch (directive.Kind)
            {
                case DirectiveKind.DisableFile:
                case DirectiveKind.DisableLine when directive.Line == line:
                case DirectiveKind.DisableNextLine when directive.Line + 1 == line:
                    return true;
                case DirectiveKind.Disable when directive.Line <= line:
                    isDisabled = true;
                    break;
                case DirectiveKind.Enable when directive.Line <= line:
                    isDisabled = false;
                    break;
            }
        }

        return isDisabled;
    }

    private static bool IsAbout(Directive directive, Rule rule) =>
        directive.Codes.Count == 0 || directive.Codes.Any(code => Rules.Names(rule, code));
}
