using Linker.Checking.Citations;
using Linker.Checking.Findings;
using Linker.Extraction;

namespace Linker.Checking.Documents;

/// <summary>A document while it is being checked: its facts, and the verdicts about its citations.</summary>
internal sealed class CheckedDocument(CheckedCorpus corpus, CitationJudge judge)
{
    private readonly List<CitationVerdict> _verdicts = [];
    private readonly Dictionary<string, Suppressions> _suppressions = new(StringComparer.Ordinal);
    private bool _isJudged;
    private int _ordinal;

    /// <summary>The corpus that it is in.</summary>
    public CheckedCorpus Corpus => corpus;

    /// <summary>Its facts.</summary>
    public ArticleFacts Facts => corpus.Documents[_ordinal];

    /// <summary>The primary document of its article; the document itself where it is that.</summary>
    public ArticleFacts Primary => corpus.Primary(_ordinal);

    /// <summary>Whether it is the primary document of its article.</summary>
    public bool IsPrimary => ReferenceEquals(Facts, Primary);

    /// <summary>Whether it cites another article.</summary>
    public bool CitesOthers => corpus.CitesOthers(_ordinal);

    /// <summary>The citations that are to be checked, each with the verdict about it.</summary>
    public IReadOnlyList<CitationVerdict> Verdicts
    {
        get
        {
            if (!_isJudged) Judge();
            return _verdicts;
        }
    }

    /// <summary>Whether the document's comments turn a rule off on a line; line 0 is the whole document.</summary>
    public bool IsTurnedOff(Rule rule, int line)
    {
        if (Facts.Directives.Count == 0) return false;
        if (!_suppressions.TryGetValue(rule.Code, out var suppressions))
            _suppressions.Add(rule.Code, suppressions = new Suppressions(Facts.Directives, rule));
        return suppressions.Cover(line);
    }

    /// <summary>Goes on to another document.</summary>
    public void MoveTo(int ordinal)
    {
        _ordinal = ordinal;
        _verdicts.Clear();
        _suppressions.Clear();
        _isJudged = false;
    }

    private void Judge()
    {
        _isJudged = true;
        foreach (var citation in Facts.Citations)
        {
            var isRepeated = corpus.IsRepeated(_ordinal, citation.Target);
            if (!isRepeated || corpus.Options.IncludeCopies)
                _verdicts.Add(judge.Judge(Facts.Id, citation) with { IsRepeated = isRepeated });
        }
    }
}
