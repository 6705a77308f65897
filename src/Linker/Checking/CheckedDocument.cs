using Linker.Checking.Rules;
using Linker.Extraction;

namespace Linker.Checking;

/// <summary>A document while it is being checked: what it says, and what the citations in it turn out to be.</summary>
internal sealed class CheckedDocument(CheckedCorpus corpus, CitationJudge judge)
{
    private readonly List<CitationVerdict> _verdicts = [];
    private readonly Dictionary<string, Suppressions> _suppressions = new(StringComparer.Ordinal);
    private bool _isJudged;
    private int _ordinal;

    /// <summary>The corpus that it is in.</summary>
    public CheckedCorpus Corpus => corpus;

    /// <summary>What it says.</summary>
    public ArticleFacts Facts => corpus.Documents[_ordinal];

    /// <summary>The copy that speaks for the article; the document itself where it does.</summary>
    public ArticleFacts Speaker => corpus.Speaker(_ordinal);

    /// <summary>Whether it speaks for its article.</summary>
    public bool IsSpeaker => ReferenceEquals(Facts, Speaker);

    /// <summary>Whether it cites another article.</summary>
    public bool CitesOthers => corpus.CitesOthers(_ordinal);

    /// <summary>The citations that are to be checked, each with what it turned out to be.</summary>
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
            if (corpus.IsChecked(_ordinal, citation.Target)) _verdicts.Add(judge.Judge(Facts.Id, citation));
        }
    }
}
