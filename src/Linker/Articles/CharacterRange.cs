using System.Buffers;

namespace Linker.Articles;

/// <summary>Makes values to search for of all characters between two.</summary>
/// <remarks>
/// The framework's <c>IndexOfAnyInRange</c> and its relatives need no such values, but box both bounds in each call where
/// the framework is compiled ahead of time (.NET 10): that was half of what a build allocated.
/// </remarks>
internal static class CharacterRange
{
    /// <summary>The characters from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public static SearchValues<char> From(char first, char last)
    {
        var characters = new char[last - first + 1];
        for (var i = 0; i < characters.Length; i++)
            characters[i] = (char)(first + i);
        return SearchValues.Create(characters);
    }
}
