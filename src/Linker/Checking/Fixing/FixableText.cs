using System.Text;
using Linker.Checking.Findings;

namespace Linker.Checking.Fixing;

/// <summary>A document's text together with the bytes that it was decoded from, so that a part can be replaced in both.</summary>
internal sealed class FixableText
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly TextForm _form;
    private readonly int _markLength;

    internal FixableText(ReadOnlyMemory<byte> bytes)
    {
        char[] buffer = [];
        var length = TextDecoder.Decode(bytes.Span, ref buffer, out _form, out _markLength);
        (_bytes, Text) = (bytes, new string(buffer, 0, length));
        Lines = new TextLines(Text);
    }

    internal string Text { get; }

    internal TextLines Lines { get; }

    /// <summary>The bytes with digits replaced and everything else as it is.</summary>
    /// <param name="replacements">In order of their positions; they do not overlap.</param>
    internal byte[] Replace(IEnumerable<Replacement> replacements)
    {
        using var after = new MemoryStream(_bytes.Length + 16);
        var (character, offset, copied) = (0, _markLength, 0);
        foreach (var one in replacements)
        {
            offset += ByteCount(Text.AsSpan(character, one.Position - character));
            after.Write(_bytes.Span[copied..offset]);
            foreach (var digit in one.Digits) WriteDigit(after, digit);
            // The old digits are ASCII and take as many bytes each as the new ones.
            offset += one.Length * DigitSize;
            (character, copied) = (one.Position + one.Length, offset);
        }

        after.Write(_bytes.Span[copied..]);
        return after.ToArray();
    }

    private int DigitSize => _form is TextForm.Utf16LittleEndian or TextForm.Utf16BigEndian ? 2 : 1;

    // Every form gives back the length of what it was decoded from: valid UTF-8 is the only spelling of its characters,
    // and the others take the same number of bytes for every character, replaced halves of surrogates included.
    private int ByteCount(ReadOnlySpan<char> text) =>
        _form == TextForm.Utf8 ? Encoding.UTF8.GetByteCount(text) : text.Length * DigitSize;

    private void WriteDigit(MemoryStream stream, char digit)
    {
        if (_form == TextForm.Utf16BigEndian) stream.WriteByte(0);
        stream.WriteByte((byte)digit);
        if (_form == TextForm.Utf16LittleEndian) stream.WriteByte(0);
    }
}

/// <summary>Digits that replace others.</summary>
/// <param name="Finding">Why.</param>
/// <param name="Position">The offset of the old digits in the document's text.</param>
/// <param name="Length">How many there are.</param>
/// <param name="Digits">The new digits.</param>
internal sealed record Replacement(Finding Finding, int Position, int Length, string Digits);
