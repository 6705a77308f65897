namespace Linker.Ground.Json;

/// <summary>Writes the properties of an object, of which those without a value are left out.</summary>
/// <param name="json">Where to write.</param>
/// <param name="separator">What stands before the next property: a brace before the first one, else a comma.</param>
internal ref struct JsonProperties(Utf8Output json, byte separator)
{
    private byte _separator = separator;

    /// <summary>Writes a name, behind which its value has to follow.</summary>
    public void Name(ReadOnlySpan<byte> name)
    {
        json.Write(_separator);
        json.Write((byte)'"');
        json.Write(name);
        json.Write("\":"u8);
        _separator = (byte)',';
    }

    public void Text(ReadOnlySpan<byte> name, string? text)
    {
        if (text is null) return;
        Name(name);
        json.WriteString(text);
    }

    public void Texts(ReadOnlySpan<byte> name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0) return;
        Name(name);
        json.WriteStrings(texts);
    }

    public void Number(ReadOnlySpan<byte> name, long? number)
    {
        if (number is null) return;
        Name(name);
        json.Write(number.Value);
    }

    public void Date(ReadOnlySpan<byte> name, DateOnly? date)
    {
        if (date is null) return;
        Name(name);
        json.WriteDateOrNull(date);
    }

    public void Time(ReadOnlySpan<byte> name, TimeOnly? time)
    {
        if (time is null) return;
        Name(name);
        json.WriteTimeOrNull(time);
    }

    /// <summary>Ends the object, which may have no properties.</summary>
    public readonly void End() => json.Write(_separator == '{' ? "{}"u8 : "}"u8);
}
