using System.Buffers;
using Linker.Ground.Files;

namespace Linker.Exporting.Rdf;

/// <summary>Writes what is said as N-Triples: a line for each triple.</summary>
internal sealed class NTriplesOutput(Utf8Output output) : IRdfOutput
{
    private static readonly RdfWord Type = new(RdfNamespace.Rdf, "type");

    private readonly ArrayBufferWriter<byte> _subject = new();

    public void Begin(RdfName name, RdfWord type)
    {
        _subject.ResetWrittenCount();
        _subject.Write("<"u8);
        name.CopyIriTo(_subject);
        _subject.Write("> "u8);
        BeginTriple(Type);
        WriteName(type.Name);
        EndTriple();
    }

    public void Text(RdfProperty property, string text)
    {
        BeginTriple(property.Word);
        output.WriteLiteral(text);
        EndTriple();
    }

    public void Number(RdfProperty property, long number)
    {
        BeginTriple(property.Word);
        output.Write((byte)'"');
        output.Write(number);
        output.Write("\"^^<http://www.w3.org/2001/XMLSchema#integer>"u8);
        EndTriple();
    }

    public void Boolean(RdfProperty property, bool value)
    {
        BeginTriple(property.Word);
        output.Write(value ? "\"true\""u8 : "\"false\""u8);
        output.Write("^^<http://www.w3.org/2001/XMLSchema#boolean>"u8);
        EndTriple();
    }

    public void Date(RdfProperty property, DateOnly date)
    {
        BeginTriple(property.Word);
        output.Write((byte)'"');
        output.Write(date);
        output.Write("\"^^<http://www.w3.org/2001/XMLSchema#date>"u8);
        EndTriple();
    }

    public void Time(RdfProperty property, TimeOnly time)
    {
        BeginTriple(property.Word);
        output.Write((byte)'"');
        output.Write(time);
        output.Write(":00\"^^<http://www.w3.org/2001/XMLSchema#time>"u8);
        EndTriple();
    }

    public void Link(RdfProperty property, RdfName name)
    {
        BeginTriple(property.Word);
        WriteName(name);
        EndTriple();
    }

    public void End()
    {
    }

    private void BeginTriple(RdfWord predicate)
    {
        output.Write(_subject.WrittenSpan);
        WriteName(predicate.Name);
        output.Write((byte)' ');
    }

    private void WriteName(RdfName name)
    {
        output.Write((byte)'<');
        name.WriteIri(output);
        output.Write((byte)'>');
    }

    private void EndTriple() => output.Write(" .\n"u8);
}
