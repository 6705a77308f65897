using System.Text;

namespace Linker.Exporting.Rdf;

/// <summary>A class or property of a vocabulary.</summary>
/// <param name="space">The vocabulary.</param>
/// <param name="local">The word's name there.</param>
internal sealed class RdfWord(RdfNamespace space, string local)
{
    private readonly byte[] _local = Encoding.ASCII.GetBytes(local);

    public RdfName Name => new(space, _local);
}
