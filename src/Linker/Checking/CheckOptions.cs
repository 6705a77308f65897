using Linker.Articles;
using Linker.Checking.Rules;

namespace Linker.Checking;

/// <summary>How a corpus is checked.</summary>
public sealed record CheckOptions
{
    /// <summary>
    /// What findings of a rule count for in the document of a path as outputs print it; the rules' own severities unless
    /// this says otherwise. Asked by several threads at a time.
    /// </summary>
    public Func<Rule, string, Severity> SeverityOf { get; init; } = static (rule, _) => rule.Severity;

    /// <summary>
    /// Whether the references of every copy of an article are checked. Otherwise only those of the copy that speaks for it
    /// are (Markdown before raw text, then the first in ordinal order of paths), and of the others what it does not say:
    /// the copies say the same, and nobody wants to read it twice. Who mends files has to mend all copies.
    /// </summary>
    public bool IncludeCopies { get; init; }

    /// <summary>
    /// Whether there is a file of that path (as outputs print it), for links to what is no document of the corpus. Asked by
    /// several threads at a time. Where it is null, links to images and other files are taken to be right.
    /// </summary>
    public Func<string, bool>? FileExists { get; init; }

    /// <summary>What ids look like; in paths they count too.</summary>
    public IdScheme Ids { get; init; } = new KnowledgeBaseIds();

    /// <summary>How many entries the list of the most wanted articles has at most.</summary>
    public int MostWanted { get; init; } = 10;

    /// <summary>How many threads check; at least one. The result does not depend on it.</summary>
    public int Jobs { get; init; } = 1;
}
