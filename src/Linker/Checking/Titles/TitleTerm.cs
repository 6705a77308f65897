namespace Linker.Checking.Titles;

/// <summary>A word of a title, once however often it stands there.</summary>
/// <param name="Id">Its number among the words of the index; -1 where no indexed title has it.</param>
/// <param name="Word">The word as normalized.</param>
/// <param name="Weight">Its weight: its inverse document frequency, less in a prefix.</param>
/// <param name="IsLight">Whether it stands in a prefix or among keywords, which come and go.</param>
internal readonly record struct TitleTerm(int Id, string Word, double Weight, bool IsLight)
{
    /// <summary>Whether it is a number, a version or a code: nearly the same is another one.</summary>
    public bool IsNumber => AsciiText.HasDigit(Word);
}
