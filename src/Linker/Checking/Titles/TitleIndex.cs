using System.Runtime.InteropServices;

namespace Linker.Checking.Titles;

/// <summary>
/// All titles of a corpus and an inverted index from their words to them, in arrays that take no more than some ten bytes
/// a word. Immutable, so that any number of <see cref="TitleSearch"/>es may read it at a time.
/// </summary>
public sealed class TitleIndex
{
    /// <summary>Words beyond these do not count; the archive's longest title has 20.</summary>
    internal const int MostTerms = 64;

    /// <summary>What a word in a prefix weighs against the same word in the title proper.</summary>
    private const double LightWeight = 0.3;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly string[] _texts;

    /// <summary>The words of each title in a row, those in prefixes as their complement.</summary>
    private readonly int[] _terms;
    private readonly int[] _firstTerm;
    private readonly int[] _postings;
    private readonly int[] _firstPosting;
    private readonly double[] _rarity;

    /// <summary>Indexes titles; they are known by their places in the list.</summary>
    /// <param name="titles">The titles as written.</param>
    /// <param name="jobs">How many threads normalize them, which is most of the work; the index does not depend on it.</param>
    public TitleIndex(IReadOnlyList<string> titles, int jobs = 1)
    {
        ArgumentNullException.ThrowIfNull(titles);
        _texts = new string[titles.Count];
        _firstTerm = new int[titles.Count + 1];
        var normal = Normalize(titles, Math.Max(1, jobs));
        var terms = new List<int>(titles.Count * 10);
        for (var i = 0; i < normal.Length; i++)
        {
            _texts[i] = normal[i].Text;
            AddTerms(normal[i], terms, _firstTerm[i]);
            _firstTerm[i + 1] = terms.Count;
        }

        _terms = [.. terms];
        (_postings, _firstPosting) = Invert(_terms, _firstTerm, _words.Count);
        _rarity = new double[_words.Count];
        for (var id = 0; id < _rarity.Length; id++) _rarity[id] = RarityOf(_firstPosting[id + 1] - _firstPosting[id]);
    }

    /// <summary>How many titles there are.</summary>
    public int Count => _texts.Length;

    /// <summary>The normalized text of a title, prefixes included.</summary>
    internal string TextOf(int ordinal) => _texts[ordinal];

    /// <summary>How many words a title has.</summary>
    internal int TermCount(int ordinal) => _firstTerm[ordinal + 1] - _firstTerm[ordinal];

    /// <summary>The titles that have a word, in order.</summary>
    internal ReadOnlySpan<int> TitlesWith(int word) => _postings.AsSpan(_firstPosting[word].._firstPosting[word + 1]);

    /// <summary>Writes the words of a title down.</summary>
    /// <returns>How many there are.</returns>
    internal int Read(int ordinal, Span<TitleTerm> into)
    {
        var terms = _terms.AsSpan(_firstTerm[ordinal].._firstTerm[ordinal + 1]);
        for (var i = 0; i < terms.Length; i++)
        {
            var id = Math.Max(terms[i], ~terms[i]);
            into[i] = TermOf(id, _words[id], isLight: terms[i] < 0);
        }

        return terms.Length;
    }

    /// <summary>Writes the words of a title that need not be indexed down.</summary>
    /// <returns>How many there are.</returns>
    internal int Read(NormalTitle title, Span<TitleTerm> into)
    {
        var count = 0;
        var lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in title.Text.AsSpan().Split(' '))
        {
            var word = title.Text.AsSpan(range);
            if (count == MostTerms || word.IsEmpty || !CountsAgain(word) && Contains(into[..count], word)) continue;
            var isKnown = lookup.TryGetValue(word, out var id);
            into[count++] = TermOf(isKnown ? id : -1, isKnown ? _words[id] : word.ToString(), IsLight(title, range));
        }

        return count;
    }

    private static NormalTitle[] Normalize(IReadOnlyList<string> titles, int jobs)
    {
        var normal = new NormalTitle[titles.Count];
        Workers.Run(jobs, jobs, piece =>
        {
            var (start, end) = Workers.Share(titles.Count, jobs, piece);
            for (var i = start; i < end; i++) normal[i] = TitleNormalizer.Normalize(titles[i]);
        });
        return normal;
    }

    /// <summary>In "NT 4.0 (Part 4 of 6)" both numbers are significant.</summary>
    private static bool CountsAgain(ReadOnlySpan<char> word) => AsciiText.HasDigit(word);

    private static bool Contains(ReadOnlySpan<TitleTerm> terms, ReadOnlySpan<char> word)
    {
        foreach (var term in terms)
        {
            if (word.SequenceEqual(term.Word)) return true;
        }

        return false;
    }

    private static bool IsLight(NormalTitle title, Range word) =>
        word.Start.Value < title.BodyStart || word.Start.Value >= title.BodyEnd;

    private TitleTerm TermOf(int id, string word, bool isLight) =>
        new(id, word, (id < 0 ? RarityOf(1) : _rarity[id]) * (isLight ? LightWeight : 1), isLight);

    /// <summary>
    /// The inverse document frequency. Words of a single title are no rarer than those of two: they are typing errors as
    /// often as names.
    /// </summary>
    private double RarityOf(int titles) => Math.Log(1 + (double)Count / Math.Max(titles, 2));

    private void AddTerms(NormalTitle title, List<int> terms, int first)
    {
        var lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in title.Text.AsSpan().Split(' '))
        {
            var word = title.Text.AsSpan(range);
            if (word.IsEmpty || terms.Count - first == MostTerms) continue;
            if (!lookup.TryGetValue(word, out var id))
            {
                id = _words.Count;
                _words.Add(word.ToString());
                _ids.Add(_words[id], id);
            }

            var known = CollectionsMarshal.AsSpan(terms)[first..];
            if (CountsAgain(word) || !known.Contains(id) && !known.Contains(~id))
                terms.Add(IsLight(title, range) ? ~id : id);
        }
    }

    private static (int[] Postings, int[] First) Invert(int[] terms, int[] firstTerm, int words)
    {
        var first = new int[words + 1];
        foreach (var term in terms) first[Math.Max(term, ~term) + 1]++;
        for (var i = 0; i < words; i++) first[i + 1] += first[i];

        var (postings, next) = (new int[terms.Length], first[..words]);
        for (var title = 0; title + 1 < firstTerm.Length; title++)
        {
            foreach (var term in terms.AsSpan(firstTerm[title]..firstTerm[title + 1]))
                postings[next[Math.Max(term, ~term)]++] = title;
        }

        return (postings, first);
    }
}
