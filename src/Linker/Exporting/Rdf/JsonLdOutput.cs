namespace Linker.Exporting.Rdf;

/// <summary>Writes what is said as objects of JSON-LD, one a line, which are the elements of an array.</summary>
internal sealed class JsonLdOutput(Utf8Output json) : IRdfOutput
{
    private RdfProperty? _list;
    private bool _hasBegun;

    public void Begin(RdfName name, RdfWord type)
    {
        json.Write(_hasBegun ? ",\n"u8 : "\n"u8);
        _hasBegun = true;
        json.Write("{\"@id\":"u8);
        WriteName(name);
        json.Write(",\"@type\":"u8);
        WriteName(type.Name);
    }

    public void Text(RdfProperty property, string text)
    {
        BeginValue(property);
        json.WriteString(text);
    }

    public void Number(RdfProperty property, long number)
    {
        BeginValue(property);
        json.Write(number);
    }

    public void Boolean(RdfProperty property, bool value)
    {
        BeginValue(property);
        json.Write(value ? "true"u8 : "false"u8);
    }

    public void Date(RdfProperty property, DateOnly date)
    {
        BeginValue(property);
        json.Write((byte)'"');
        json.Write(date);
        json.Write((byte)'"');
    }

    public void Time(RdfProperty property, TimeOnly time)
    {
        BeginValue(property);
        json.Write((byte)'"');
        json.Write(time);
        json.Write(":00\""u8);
    }

    public void Link(RdfProperty property, RdfName name)
    {
        BeginValue(property);
        WriteName(name);
    }

    public void End()
    {
        EndList();
        json.Write((byte)'}');
    }

    /// <summary>Writes what comes before a value: its key, or a comma where it goes on with a list.</summary>
    private void BeginValue(RdfProperty property)
    {
        if (_list == property)
        {
            json.Write((byte)',');
            return;
        }

        EndList();
        json.Write(",\""u8);
        json.Write(property.Key);
        json.Write("\":"u8);
        if (!property.IsList) return;
        json.Write((byte)'[');
        _list = property;
    }

    private void EndList()
    {
        if (_list is null) return;
        json.Write((byte)']');
        _list = null;
    }

    private void WriteName(RdfName name)
    {
        json.Write((byte)'"');
        name.WriteCompact(json);
        json.Write((byte)'"');
    }
}
