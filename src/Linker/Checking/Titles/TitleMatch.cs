namespace Linker.Checking.Titles;

/// <summary>A title that resembles the one asked for.</summary>
/// <param name="Ordinal">Its place among the titles that the index was made of.</param>
/// <param name="Score">How alike they are, from 0 to 1.</param>
/// <param name="IsSame">Whether they are the same but for case, punctuation and white space.</param>
public readonly record struct TitleMatch(int Ordinal, double Score, bool IsSame);
