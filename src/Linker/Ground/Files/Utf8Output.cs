using System.Buffers.Text;
using System.Text;

namespace Linker.Ground.Files;

/// <summary>UTF-8 on its way to a stream. Nothing reaches the stream for certain before <see cref="Flush"/>.</summary>
internal sealed class Utf8Output(Stream stream)
{
    private const int Capacity = 128 * 1024;

    /// <summary>Longer texts are written in pieces, so that every reservation fits into the buffer.</summary>
    private const int Piece = 16 * 1024;

    private readonly byte[] _buffer = new byte[Capacity];
    private int _length;
    private long _flushed;

    /// <summary>How many bytes were written, those that still wait in the buffer included.</summary>
    public long Position => _flushed + _length;

    public void Write(byte value)
    {
        Reserve(1);
        _buffer[_length++] = value;
    }

    public void Write(ReadOnlySpan<byte> utf8)
    {
        // Most of an output comes through here in pieces of a few bytes.
        if (utf8.Length > Capacity - _length)
        {
            WriteLong(utf8);
            return;
        }

        utf8.CopyTo(_buffer.AsSpan(_length));
        _length += utf8.Length;
    }

    /// <summary>Writes characters that are all ASCII.</summary>
    public void WriteAscii(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var piece = text[..Math.Min(text.Length, Piece)];
            Reserve(piece.Length);
            Ascii.FromUtf16(piece, _buffer.AsSpan(_length), out var written);
            _length += written;
            text = text[piece.Length..];
        }
    }

    public void Write(Rune rune)
    {
        Reserve(4);
        _length += rune.EncodeToUtf8(_buffer.AsSpan(_length));
    }

    public void Write(long number)
    {
        Reserve(20);
        Utf8Formatter.TryFormat(number, _buffer.AsSpan(_length), out var written);
        _length += written;
    }

    /// <summary>Writes the date as <c>yyyy-MM-dd</c>.</summary>
    public void Write(DateOnly date)
    {
        WriteDigits(date.Year, 4);
        Write((byte)'-');
        WriteDigits(date.Month, 2);
        Write((byte)'-');
        WriteDigits(date.Day, 2);
    }

    /// <summary>Writes the time on the 24-hour clock as <c>HH:mm</c>.</summary>
    public void Write(TimeOnly time)
    {
        WriteDigits(time.Hour, 2);
        Write((byte)':');
        WriteDigits(time.Minute, 2);
    }

    /// <summary>Writes a UTF-16 code unit as the escape <c>\uXXXX</c>, which JSON and DOT ids here share.</summary>
    public void WriteUnicodeEscape(int unit)
    {
        Write("\\u"u8);
        for (var shift = 12; shift >= 0; shift -= 4) Write("0123456789ABCDEF"u8[(unit >> shift) & 15]);
    }

    public void Flush()
    {
        stream.Write(_buffer, 0, _length);
        _flushed += _length;
        _length = 0;
    }

    private void WriteLong(ReadOnlySpan<byte> utf8)
    {
        while (utf8.Length > Piece)
        {
            Write(utf8[..Piece]);
            utf8 = utf8[Piece..];
        }

        Reserve(utf8.Length);
        Write(utf8);
    }

    private void WriteDigits(int number, int digits)
    {
        Reserve(digits);
        for (var i = digits - 1; i >= 0; i--, number /= 10) _buffer[_length + i] = (byte)('0' + (number % 10));
        _length += digits;
    }

    private void Reserve(int count)
    {
        if (count > Capacity - _length) Flush();
    }
}
