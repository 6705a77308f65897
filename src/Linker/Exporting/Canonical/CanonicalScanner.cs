using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Linker.Exporting.Canonical;

/// <summary>
/// Walks through bytes of JSON as long as they are just what is expected. The first difference is for good: nothing
/// matches any more, and <see cref="HasFailed"/> says so at the end.
/// </summary>
internal ref struct CanonicalScanner(ReadOnlySpan<byte> utf8, int start, int end)
{
    private const int MostDigits = 18; // the next power of ten does not fit into 64 bits

    private static readonly SearchValues<byte> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', 0x7F - ' ').Select(static unit => (byte)unit).Except("\"\\"u8.ToArray())]);

    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private int _end = end;

    /// <summary>The offset of the next byte.</summary>
    public int Offset { get; private set; } = start;

    /// <summary>Whether something was not as expected.</summary>
    public bool HasFailed { get; private set; }

    public readonly bool IsAtEnd => Offset == _end;

    /// <summary>Notes that something is not as expected.</summary>
    public void Fail()
    {
        HasFailed = true;
        _end = Offset;
    }

    /// <summary>Goes behind a literal; stays where something else comes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Take(ReadOnlySpan<byte> literal)
    {
        if (!_utf8[Offset.._end].StartsWith(literal)) return false;
        Offset += literal.Length;
        return true;
    }

    /// <summary>Goes behind two literals; stays where not both come.</summary>
    public bool Take(ReadOnlySpan<byte> literal, ReadOnlySpan<byte> next)
    {
        var start = Offset;
        if (Take(literal) && Take(next)) return true;
        Offset = start;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Expect(ReadOnlySpan<byte> literal)
    {
        if (!Take(literal)) Fail();
    }

    /// <summary>Goes behind one of several literals.</summary>
    /// <returns>Which one, from <paramref name="first"/> on; -1, and a failure, where it is none of them.</returns>
    public int ExpectOneOf(byte[][] literals, int first)
    {
        for (var i = first; i < literals.Length; i++)
        {
            if (Take(literals[i])) return i;
        }

        Fail();
        return -1;
    }

    /// <summary>Goes from behind a string's first quote to behind its last.</summary>
    public RawText Raw()
    {
        var rest = _utf8[Offset.._end];
        var length = rest.IndexOfAnyExcept(Plain);
        if (length < 0)
        {
            Fail();
            return default;
        }

        var isPlain = rest[length] == '"';
        while (rest[length] != '"')
        {
            length += rest[length] == '\\' ? 2 : 1;
            var next = length < rest.Length ? rest[length..].IndexOfAny((byte)'"', (byte)'\\') : -1;
            if (next < 0)
            {
                Fail();
                return default;
            }

            length += next;
        }

        var text = new RawText(Offset, length, isPlain);
        Offset += length + 1;
        return text;
    }

    /// <summary>Reads a string from behind its first quote.</summary>
    public string Text() => Decode(Raw());

    /// <summary>Reads a string from behind its first quote that is likely to have come before.</summary>
    public string Text(RecentValues<string> recent)
    {
        var raw = Raw();
        return recent.Find(_utf8, raw) ??= Decode(raw);
    }

    /// <summary>Reads strings behind an opening bracket that are likely to have come before, and in this order.</summary>
    public string[] Texts(RecentValues<string[]> recent, RecentValues<string> recentTexts)
    {
        // A bracket may stand in a string. Then no array was ever read from the bytes up to it.
        var raw = new RawText(Offset, _utf8[Offset.._end].IndexOf((byte)']') + 1, IsPlain: false);
        ref var known = ref recent.Find(_utf8, raw);
        if (known is not null)
        {
            Offset += raw.Length;
            return known;
        }

        var texts = Texts(recentTexts);
        if (Offset == raw.Start + raw.Length) known = texts;
        return texts;
    }

    /// <summary>Reads strings behind an opening bracket.</summary>
    public string[] Texts(RecentValues<string> recent)
    {
        var texts = new List<string>();
        do
        {
            Expect("\""u8);
            texts.Add(Text(recent));
        }
        while (Take(","u8));
        Expect("]"u8);
        return [.. texts];
    }

    /// <summary>The bytes of a string.</summary>
    public readonly ReadOnlySpan<byte> Bytes(RawText raw) => _utf8.Slice(raw.Start, raw.Length);

    /// <summary>The characters of a string.</summary>
    public string Decode(RawText raw)
    {
        if (raw.IsPlain) return Encoding.ASCII.GetString(Bytes(raw));
        if (HasFailed) return "";
        try
        {
            var json = new Utf8JsonReader(_utf8.Slice(raw.Start - 1, raw.Length + 2));
            json.Read();
            return json.GetString()!;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            Fail();
            return "";
        }
    }

    /// <summary>Reads an integer that is not negative.</summary>
    public long Number()
    {
        var rest = _utf8[Offset.._end];
        var length = 0;
        var number = 0L;
        for (; length < rest.Length && rest[length] is >= (byte)'0' and <= (byte)'9'; length++)
        {
            if (length < MostDigits) number = number * 10 + (rest[length] - '0');
        }

        Offset += length;
        if (length is 0 or > MostDigits || (rest[0] == '0' && length > 1)) Fail();
        return number;
    }

    /// <summary>Reads an integer that fits into 31 bits and counts from 1.</summary>
    public int Ordinal()
    {
        var number = Number();
        if (number is < 1 or > int.MaxValue) Fail();
        return HasFailed ? 0 : (int)number;
    }

    /// <summary>Reads a date and the quote behind it.</summary>
    public DateOnly Date()
    {
        var year = Digits(4, 1, 9999);
        Expect("-"u8);
        var month = Digits(2, 1, 12);
        Expect("-"u8);
        var day = Digits(2, 1, HasFailed ? 1 : DateTime.DaysInMonth(year, month));
        Expect("\""u8);
        return HasFailed ? default : new DateOnly(year, month, day);
    }

    /// <summary>Reads a time and the quote behind it.</summary>
    public TimeOnly Time()
    {
        var hour = Digits(2, 0, 23);
        Expect(":"u8);
        var minute = Digits(2, 0, 59);
        Expect("\""u8);
        return HasFailed ? default : new TimeOnly(hour, minute);
    }

    private int Digits(int count, int least, int most)
    {
        var number = 0;
        var digits = _utf8[Offset..Math.Min(Offset + count, _end)];
        foreach (var digit in digits) number = number * 10 + (digit is >= (byte)'0' and <= (byte)'9' ? digit - '0' : most + 1);
        if (digits.Length == count && number >= least && number <= most) Offset += count;
        else Fail();
        return number;
    }
}
