using System.Buffers;
using System.Text;

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

/// <summary>
/// Writes literals of N-Triples (https://www.w3.org/TR/n-triples/, section 2.4). Beside what has to be, control characters
/// and line separators are escaped, so that a triple is a line for every reader. A lone surrogate, which neither UTF-8 nor
/// RDF can hold, becomes U+FFFD. U+0000 is written as an escape, which the grammar allows; XML Schema has no such
/// character, so that a strict reader may refuse it.
/// </summary>
internal static class NTriplesText
{
    private static readonly SearchValues<char> Plain = CharacterRange.From(' ', '~', without: "\"\\");

    public static void WriteLiteral(this Utf8Output output, ReadOnlySpan<char> text)
    {
        output.Write((byte)'"');
        output.WriteEscaped(text, Plain, static (output, rune, _, _) => WriteRune(output, rune));
        output.Write((byte)'"');
    }

    private static void WriteRune(Utf8Output output, Rune rune)
    {
        switch (rune.Value)
        {
            case '"': output.Write("\\\""u8); break;
            case '\\': output.Write("\\\\"u8); break;
            case '\n': output.Write("\\n"u8); break;
            case '\r': output.Write("\\r"u8); break;
            case '\t': output.Write("\\t"u8); break;
            case < ' ' or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029: output.WriteUnicodeEscape(rune.Value); break;
            default: output.Write(rune); break;
        }
    }
}
