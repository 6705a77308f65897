using System.Globalization;
using System.Text;
using System.Text.Json;
using Linker.Ground.Text;

namespace Linker.Ground.Json;

/// <summary>Walks through JSON token by token, and says where and what it found instead of what was expected.</summary>
/// <param name="utf8">The JSON.</param>
/// <param name="texts">Where strings are shared with those of other cursors; null where there are none.</param>
internal ref struct JsonCursor(ReadOnlySpan<byte> utf8, StringPool? texts = null)
{
    private const int MaximumFound = 80;

    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private readonly StringPool _texts = texts ?? new();
    private Utf8JsonReader _reader = new(utf8);
    private char[] _characters = new char[1024];

    /// <summary>Where the current token starts, in bytes. Finding a line costs a scan: only errors do.</summary>
    public readonly long Offset => _reader.TokenStartIndex;

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
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.EndArray) return false;
        if (_reader.TokenType != JsonTokenType.StartObject) throw Unexpected(expected);
        return true;
    }

    /// <summary>The reader's own words about what is no JSON, without the place that it appends.</summary>
    public static string Reason(JsonException error)
    {
        var place = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (place < 0 ? error.Message : error.Message[..place]).TrimEnd('.');
    }

    /// <summary>Whether the current property has this name.</summary>
    public readonly bool Is(ReadOnlySpan<byte> name) => _reader.ValueTextEquals(name);

    /// <summary>Passes over the value of the current property.</summary>
    public void Skip() => _reader.Skip();

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

    public string Text(string expected) => _texts.Get(Characters(expected));

    public string? TextOrNull(string expected) => TakeNull() ? null : Text(expected);

    /// <summary>Reads an array of strings.</summary>
    public string[] Texts(string expected)
    {
        EnterArray(expected);
        var texts = new List<string>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(_texts.Get(Current(expected)));
        }

        return [.. texts];
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

    public DateOnly Date()
    {
        const string Expected = "a date such as \"2001-08-09\"";
        return DateOnly.TryParseExact(
            Characters(Expected), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Unexpected(Expected);
    }

    public TimeOnly Time()
    {
        const string Expected = "a time such as \"15:55\"";
        return TimeOnly.TryParseExact(
            Characters(Expected), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : throw Unexpected(Expected);
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

        return Encoding.UTF8.GetString(_utf8[(int)Offset..(int)_reader.BytesConsumed]);
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
