namespace Linker.Articles;

/// <summary>The syntax of article ids in text, and their canonical form.</summary>
/// <remarks>Everything else uses ids only as canonical strings.</remarks>
public abstract class IdScheme
{
    /// <summary>The next position at which an id may begin; -1 where there is none. There may be none, but none is missed.</summary>
    public abstract int IndexOfCandidate(ReadOnlySpan<char> text);

    /// <summary>
    /// The length of the id that begins <paramref name="text"/>; 0 where none does. What surrounds it is not considered.
    /// </summary>
    public abstract int MatchLength(ReadOnlySpan<char> text);

    /// <summary>The canonical form of an id as written.</summary>
    public abstract string Canonicalize(ReadOnlySpan<char> id, StringPool pool);

    /// <summary>Whether all of <paramref name="text"/> is one id.</summary>
    public bool IsId(ReadOnlySpan<char> text) => !text.IsEmpty && MatchLength(text) == text.Length;
}
