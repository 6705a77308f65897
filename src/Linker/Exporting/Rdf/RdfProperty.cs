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

/// <summary>A class or property of a vocabulary.</summary>
/// <param name="space">The vocabulary.</param>
/// <param name="local">The word's name there.</param>
internal sealed class RdfWord(RdfNamespace space, string local)
{
    private readonly byte[] _local = Encoding.ASCII.GetBytes(local);

    public RdfName Name => new(space, _local);
}

/// <summary>What a property's values are.</summary>
internal enum RdfValueType
{
    /// <summary>Texts, <c>xsd:string</c>.</summary>
    Text,

    /// <summary>Whole numbers, <c>xsd:integer</c>.</summary>
    Integer,

    /// <summary>Truth values, <c>xsd:boolean</c>.</summary>
    Boolean,

    /// <summary>Dates, <c>xsd:date</c>.</summary>
    Date,

    /// <summary>Times of day, <c>xsd:time</c>.</summary>
    Time,

    /// <summary>Things that have names.</summary>
    Link,
}
