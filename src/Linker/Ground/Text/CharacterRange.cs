using System.Buffers;
using System.Runtime.InteropServices;

namespace Linker.Ground.Text;

/// <summary>Makes values to search for of all characters between two.</summary>
/// <remarks>
/// The framework's <c>IndexOfAnyInRange</c> and its relatives need no such values, but box both bounds in each call where
/// the framework is compiled ahead of time (.NET 10): that was half of what a build allocated.
/// </remarks>
internal static class CharacterRange
{
    /// <summary>
    /// The characters from <paramref name="first"/> to <paramref name="last"/>, both included, without some of them.
    /// </summary>
    public static SearchValues<char> From(char first, char last, string without = "")
    {
        var characters = new List<char>(last - first + 1);
        for (int character = first; character <= last; character++)
        {
            if (!without.Contains((char)character)) characters.Add((char)character);
        }

        return SearchValues.Create(CollectionsMarshal.AsSpan(characters));
    }
}
