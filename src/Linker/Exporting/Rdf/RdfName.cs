using System.Buffers;

namespace Linker.Exporting.Rdf;

/// <summary>The name of a thing: an IRI in two parts.</summary>
/// <param name="space">What the IRI begins with.</param>
/// <param name="local">The rest, in ASCII that stands for itself in an IRI and in JSON.</param>
internal readonly ref struct RdfName(RdfNamespace space, ReadOnlySpan<byte> local)
{
    public ReadOnlySpan<byte> Local { get; } = local;

    /// <summary>Copies the whole IRI.</summary>
    public void CopyIriTo(IBufferWriter<byte> buffer)
    {
        buffer.Write(space.Iri);
        buffer.Write(Local);
    }

    /// <summary>Writes the whole IRI.</summary>
    public void WriteIri(Utf8Output output)
    {
        output.Write(space.Iri);
        output.Write(Local);
    }

    /// <summary>Writes the IRI with the prefix for its beginning.</summary>
    public void WriteCompact(Utf8Output output)
    {
        output.Write(space.Prefix);
        output.Write(Local);
    }
}
