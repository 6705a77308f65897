using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Linker.Ground.Json;

/// <summary>Walks through JSON token by token, with errors of what was found, where, and what was expected.</summary>
/// <param name="utf8">The JSON.</param>
/// <param name="texts">Where strings are shared with those of other cursors; null where there are none.</param>
internal ref struct JsonCursor(ReadOnlySpan<byte> utf8, StringPool? texts = null)
{
    private const int MaximumFound = 80;
    private const int DepthOfElements = 2;

    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private readonly StringPool _texts = texts ?? new();
    private readonly List<string> _array = [];
    private Utf8JsonReader _reader = new(utf8);
    private int _readerStart;
    private char[] _characters = new char[1024];

    /// <summary>Where the current token starts, in bytes. Finding a line costs a scan: only errors do.</summary>
    public readonly long Offset => _readerStart + _reader.TokenStartIndex;

    /// <summary>The offset behind the current token.</summary>
    public readonly int NextOffset => _readerStart + (int)_reader.BytesConsumed;

    /// <summary>Whether all bytes have been read and end with a whole object; for a cursor of <see cref="OverElements"/>.</summary>
    public readonly bool IsAtEndOfElement => NextOffset == _utf8.Length
        && _reader.TokenType == JsonTokenType.EndObject && _reader.CurrentDepth == DepthOfElements;

    /// <summary>Makes a cursor that stands in an array of an object: what it is given are elements and commas.</summary>
    public static JsonCursor OverElements(ReadOnlySpan<byte> utf8, StringPool texts)
    {
        var opening = new Utf8JsonReader("[["u8, isFinalBlock: false, state: default);
        while (opening.Read())
        {
        }

        return new JsonCursor(utf8, texts) { _reader = new Utf8JsonReader(utf8, isFinalBlock: false, opening.CurrentState) };
    }

    /// <summary>Goes on so many bytes further, without looking at those between.</summary>
    public void Pass(int length)
    {
        _readerStart = NextOffset + length;
        _reader = new Utf8JsonReader(_utf8[_readerStart..], isFinalBlock: true, _reader.CurrentState);
    }

    /// <summary>An error about what stands at an offset.</summary>
    public readonly GraphFormatException Error(long offset, string found, string expected) =>
        new(_utf8[..(int)offset].Count((byte)'\n') + 1, Shown(found), expected);

    /// <summary>Goes into the object that comes next.</summary>
    public void EnterObject(string expected) => Enter(JsonTokenType.StartObject, expected);

    /// <summary>Goes into the array that comes next.</summary>
    public void EnterArray(string expected) => Enter(JsonTokenType.StartArray, expected);

    /// <summary>Goes to the name of the object's next property; false after the last one.</summary>
    public bool NextProperty() => _reader.Read() && _reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Goes into the next object of an array; false after the last one.</summary>
    public bool NextObject(string expected)
    {
        if (!_reader.Read() || _reader.TokenType == JsonTokenType.EndArray) return false;
        if (_reader.TokenType != JsonTokenType.StartObject) throw Unexpected(expected);
        return true;
    }

    /// <summary>The reader's message about what is no JSON, without the position that it appends.</summary>
    public static string Reason(JsonException error)
    {
        var position = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (position < 0 ? error.Message : error.Message[..position]).TrimEnd('.');
    }

    /// <summary>Whether the current property has this name.</summary>
    public readonly bool Is(ReadOnlySpan<byte> name) =>
        _reader.ValueIsEscaped ? _reader.ValueTextEquals(name) : _reader.ValueSpan.SequenceEqual(name);

    /// <summary>Passes over the value of the current property.</summary>
    public void Skip()
    {
        if (!_reader.TrySkip()) throw Unexpected("a whole value");
    }

    /// <summary>Makes sure that nothing follows.</summary>
    public void End() => _reader.Read();

    /// <summary>Goes behind <c>null</c>; stays where something else comes.</summary>
    public bool TakeNull()
    {
        var next = _reader;
        if (!next.Read() || next.TokenType != JsonTokenType.Null) return false;
        _reader = next;
        return true;
    }

    /// <summary>Reads a string; the characters are only good until the next one is read.</summary>
    public ReadOnlySpan<char> Characters(string expected)
    {
        _reader.Read();
        return Current(expected);
    }

    /// <summary>Reads a string as bytes, without its escapes.</summary>
    public ReadOnlySpan<byte> Utf8(string expected)
    {
        _reader.Read();
        return _reader.TokenType == JsonTokenType.String && !_reader.ValueIsEscaped
            ? _reader.ValueSpan
            : Encoding.UTF8.GetBytes(Current(expected).ToArray());
    }

    /// <summary>Reads a string that is likely to have come before.</summary>
    public string Text(string expected) => _texts.Get(Characters(expected));

    /// <summary>Reads a string that is not likely to have come before.</summary>
    public string NewText(string expected) => Characters(expected).ToString();

    public string? TextOrNull(string expected) => TakeNull() ? null : Text(expected);

    /// <summary>Reads an array of strings.</summary>
    /// <param name="expected">What should stand there.</param>
    /// <param name="areNew">Whether the strings are not likely to have come before.</param>
    public string[] Texts(string expected, bool areNew = false)
    {
        EnterArray(expected);
        _array.Clear();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            var text = Current(expected);
            _array.Add(areNew ? text.ToString() : _texts.Get(text));
        }

        return [.. _array];
    }

    /// <summary>Reads an integer that fits into 31 bits and counts from 1.</summary>
    public int Ordinal(string expected)
    {
        var number = Number(1, expected);
        return number <= int.MaxValue ? (int)number : throw Unexpected(expected);
    }

    public long Number(long minimum, string expected)
    {
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.Number || !_reader.TryGetInt64(out var number) || number < minimum)
        {
            throw Unexpected(expected);
        }

        return number;
    }

    public bool Boolean(string expected)
    {
        _reader.Read();
        return _reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => throw Unexpected(expected),
        };
    }

    /// <summary>Reads a date as <c>yyyy-MM-dd</c>.</summary>
    public DateOnly Date()
    {
        const string Expected = "a date such as \"2001-08-09\"";
        var utf8 = Utf8(Expected);
        if (utf8.Length != 10 || utf8[4] != '-' || utf8[7] != '-') throw Unexpected(Expected);
        var (year, month, day) = (Digits(utf8[..4]), Digits(utf8[5..7]), Digits(utf8[8..]));
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : throw Unexpected(Expected);
    }

    /// <summary>Reads a time on the 24-hour clock as <c>HH:mm</c>.</summary>
    public TimeOnly Time()
    {
        const string Expected = "a time such as \"15:55\"";
        var utf8 = Utf8(Expected);
        if (utf8.Length != 5 || utf8[2] != ':') throw Unexpected(Expected);
        var (hour, minute) = (Digits(utf8[..2]), Digits(utf8[3..]));
        return hour is >= 0 and < 24 && minute is >= 0 and < 60 ? new TimeOnly(hour, minute) : throw Unexpected(Expected);
    }

    /// <summary>The error that the current token is not what was expected.</summary>
    public readonly GraphFormatException Unexpected(string expected) => Error(Offset, Found(), expected);

    /// <summary>The characters of the current token.</summary>
    private ReadOnlySpan<char> Current(string expected)
    {
        if (_reader.TokenType != JsonTokenType.String) throw Unexpected(expected);
        if (_reader.ValueSpan.Length > _characters.Length) _characters = new char[_reader.ValueSpan.Length * 2];
        try
        {
            return _characters.AsSpan(0, _reader.CopyString(_characters));
        }
        catch (InvalidOperationException) // a lone surrogate or bytes that are not UTF-8
        {
            throw Unexpected(expected);
        }
    }

    /// <summary>The number that digits say; -1 where there is anything else.</summary>
    private static int Digits(ReadOnlySpan<byte> utf8) =>
        int.TryParse(utf8, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private void Enter(JsonTokenType start, string expected)
    {
        _reader.Read();
        if (_reader.TokenType != start) throw Unexpected(expected);
    }

    private readonly string Found()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.None: return "nothing";
            case JsonTokenType.StartObject: return "an object";
            case JsonTokenType.StartArray: return "an array";
        }

        return Encoding.UTF8.GetString(_utf8[(int)Offset..Math.Max((int)Offset, NextOffset)]);
    }

    /// <summary>A text cut to a length and without control characters, which must not reach a terminal.</summary>
    private static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= MaximumFound) return shown.Append('…').ToString();
            shown.Append(Rune.IsControl(rune) ? Rune.ReplacementChar : rune);
        }

        return shown.ToString();
    }
}

/// <summary>A <c>graph.json</c> that cannot be read; the message is one line for the user, without a path.</summary>
public sealed class GraphFormatException : Exception
{
    /// <summary>Creates the error about the 1-based <paramref name="line"/>.</summary>
    public GraphFormatException(int line, string found, string expected, Exception? inner = null)
        : base($"line {line}: found {found}, expected {expected}", inner) =>
        (Line, Found, Expected) = (line, found, expected);

    /// <summary>The 1-based line on which the mistake stands.</summary>
    public int Line { get; }

    /// <summary>What stands there.</summary>
    public string Found { get; }

    /// <summary>What should stand there.</summary>
    public string Expected { get; }
}
