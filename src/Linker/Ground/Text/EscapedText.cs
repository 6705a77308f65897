using System.Buffers;
using System.Text;

namespace Linker.Ground.Text;

/// <summary>Writes texts of which some characters have to be escaped.</summary>
internal static class EscapedText
{
    /// <summary>Writes what stands for a character that may need an escape.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="rune">The character; U+FFFD for a lone surrogate.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="index">Where in the text the character stands.</param>
    public delegate void RuneWriter(Utf8Output output, Rune rune, ReadOnlySpan<char> text, int index);

    /// <summary>Copies runs of plain characters, and has a function write each of the others.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="text">The text.</param>
    /// <param name="plain">ASCII characters that never need an escape.</param>
    /// <param name="write">Writes any other character.</param>
    public static void WriteEscaped(
        this Utf8Output output, ReadOnlySpan<char> text, SearchValues<char> plain, RuneWriter write)
    {
        for (var index = 0; index < text.Length;)
        {
            var rest = text[index..];
            var length = rest.IndexOfAnyExcept(plain);
            output.WriteAscii(length < 0 ? rest : rest[..length]);
            if (length < 0) return;
            index += length;
            Rune.DecodeFromUtf16(text[index..], out var rune, out length);
            write(output, rune, text, index);
            index += length;
        }
    }

    /// <summary>Whether the character at an index is half of a surrogate pair without the other half.</summary>
    public static bool IsLoneSurrogate(Rune rune, ReadOnlySpan<char> text, int index) =>
        rune == Rune.ReplacementChar && char.IsSurrogate(text[index]);
}
