using Linker.Articles;
using Linker.Checking.Findings;

namespace Linker.Checking.Documents;

/// <summary>How a corpus is checked.</summary>
public sealed record CheckOptions
{
    /// <summary>
    /// The severity of a rule's findings in the document of a path as outputs print it; the rules' own severities by default.
    /// Called on several threads at a time.
    /// </summary>
    public Func<Rule, string, Severity> SeverityOf { get; init; } = static (rule, _) => rule.Severity;

    /// <summary>
    /// Whether the references of every copy of an article are checked. Otherwise only those of its primary document are
    /// (Markdown before raw text, then the first in ordinal order of paths), and of the others what it does not have: the
    /// copies repeat each other. What is fixed in one copy has to be fixed in all of them.
    /// </summary>
    public bool IncludeCopies { get; init; }

    /// <summary>
    /// Whether there is a file of that path (as outputs print it), for links to what is no document of the corpus. Called on
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
