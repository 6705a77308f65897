using System.Runtime.InteropServices;

namespace Linker.Checking.Titles;

/// <summary>
/// Finds the titles of an index that resemble one. Looks at the few that share its rarest words, so that it takes some
/// microseconds. Not for use by several threads at a time.
/// </summary>
public sealed class TitleSearch
{
    /// <summary>How many titles are compared word by word; those that share the most weight.</summary>
    private const int MostCompared = 24;

    /// <summary>Words are looked up, rarest first, until so many titles have been touched ...</summary>
    private const int MostTouched = 1500;

    /// <summary>... but never before the words looked up make up this part of the weight (squared).</summary>
    private const double LeastCoverage = 0.4;

    /// <summary>Titles that share less than this part of the weight (squared) looked up are not compared.</summary>
    private const double LeastShare = 0.3;

    private readonly TitleIndex _index;
    private readonly double[] _shared;
    private readonly List<int> _touched = [];
    private readonly List<TitleMatch> _matches = [];
    private readonly TitleTerm[] _cited = new TitleTerm[TitleIndex.MostTerms];
    private readonly TitleTerm[] _candidate = new TitleTerm[TitleIndex.MostTerms];
    private readonly TitleTerm[] _byRarity = new TitleTerm[TitleIndex.MostTerms];
    private readonly PriorityQueue<int, (double Shared, int Precedence)> _best = new();

    /// <summary>Begins searching; the buffers it needs are taken once.</summary>
    public TitleSearch(TitleIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        _index = index;
        _shared = new double[index.Count];
    }

    /// <summary>How alike a title and an indexed one are.</summary>
    public TitleMatch Compare(string title, int ordinal)
    {
        var normal = TitleNormalizer.Normalize(title);
        return Compare(normal.Text, _cited.AsSpan(0, _index.Read(normal, _cited)), ordinal, least: 0);
    }

    /// <summary>The titles that resemble <paramref name="title"/> most, best first, equals in order of the index.</summary>
    /// <param name="title">The title as written.</param>
    /// <param name="least">The least score that is of interest, from 0 to 1.</param>
    /// <returns>A view of a buffer: valid until the next search.</returns>
    public ReadOnlySpan<TitleMatch> Find(string title, double least)
    {
        var normal = TitleNormalizer.Normalize(title);
        var cited = _cited.AsSpan(0, _index.Read(normal, _cited));
        PickBest(Touch(cited) * LeastShare);
        _matches.Clear();
        while (_best.TryDequeue(out var ordinal, out _))
        {
            var match = Compare(normal.Text, cited, ordinal, least);
            if (match.Score >= least) _matches.Add(match);
        }

        _matches.Sort(static (a, b) => a.IsSame != b.IsSame ? b.IsSame.CompareTo(a.IsSame)
            : a.Score != b.Score ? b.Score.CompareTo(a.Score)
            : a.Ordinal.CompareTo(b.Ordinal));
        return CollectionsMarshal.AsSpan(_matches);
    }

    private TitleMatch Compare(string text, ReadOnlySpan<TitleTerm> cited, int ordinal, double least)
    {
        if (text.Length > 0 && text == _index.TextOf(ordinal)) return new TitleMatch(ordinal, 1, IsSame: true);
        var candidate = _candidate.AsSpan(0, _index.Read(ordinal, _candidate));
        return new TitleMatch(ordinal, TitleSimilarity.Score(cited, candidate, least), IsSame: false);
    }

    /// <summary>Adds up, for each title that has one of the rarest words, the weight of the words that it shares.</summary>
    /// <returns>The weight of all words looked up.</returns>
    private double Touch(ReadOnlySpan<TitleTerm> cited)
    {
        var words = _byRarity.AsSpan(0, cited.Length);
        cited.CopyTo(words);
        words.Sort(static (a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : a.Id.CompareTo(b.Id));
        var (total, covered, known, visited) = (0.0, 0.0, 0.0, 0);
        foreach (var word in words) total += word.Weight * word.Weight;
        foreach (var word in words)
        {
            covered += word.Weight * word.Weight;
            if (word.Id < 0) continue;
            var titles = _index.TitlesWith(word.Id);
            if (visited + titles.Length > MostTouched && visited > 0 && covered - word.Weight * word.Weight >= LeastCoverage * total)
                break;
            visited += titles.Length;
            known += word.Weight * word.Weight;
            foreach (var title in titles)
            {
                if (_shared[title] == 0) _touched.Add(title);
                _shared[title] += word.Weight * word.Weight;
            }
        }

        return known;
    }

    private void PickBest(double least)
    {
        _best.Clear();
        foreach (var title in _touched)
        {
            var weight = _shared[title];
            _shared[title] = 0;
            if (weight < least) continue;

            // Of titles that share the same words the shorter one is nearer.
            var shared = weight / Math.Sqrt(_index.TermCount(title));
            if (_best.Count < MostCompared) _best.Enqueue(title, (shared, -title));
            else _best.EnqueueDequeue(title, (shared, -title));
        }

        _touched.Clear();
    }
}

/// <summary>A title that resembles a given one.</summary>
/// <param name="Ordinal">Its ordinal among the titles of the index.</param>
/// <param name="Score">How alike they are, from 0 to 1.</param>
/// <param name="IsSame">Whether they are the same but for case, punctuation and white space.</param>
public readonly record struct TitleMatch(int Ordinal, double Score, bool IsSame);
