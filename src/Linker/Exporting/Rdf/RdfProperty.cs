using System.Text;

namespace Linker.Exporting.Rdf;

/// <summary>A property as things in the output have it.</summary>
/// <param name="key">Its key in JSON-LD.</param>
/// <param name="word">The word of a vocabulary that it means; several properties may mean one.</param>
/// <param name="type">What its values are.</param>
/// <param name="isList">Whether a thing may have several values, which JSON-LD then writes as an array.</param>
internal sealed class RdfProperty(string key, RdfWord word, RdfValueType type = RdfValueType.Text, bool isList = false)
{
    /// <summary>The key as ASCII.</summary>
    public byte[] Key { get; } = Encoding.ASCII.GetBytes(key);

    public RdfWord Word => word;

    public RdfValueType Type => type;

    public bool IsList => isList;
}
