namespace Linker.Exporting.Xml;

/// <summary>What the values of an attribute are in GraphML and GEXF, neither of which has dates.</summary>
internal enum XmlAttributeType
{
    /// <summary>Text, in the form of <see cref="XmlEscapes"/>.</summary>
    Text,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>A whole number of 32 bits.</summary>
    Number,

    /// <summary>
    /// A list as the text of a JSON array, since no separator is safe from what the parts may hold. JSON has escapes of its
    /// own, so those of <see cref="XmlEscapes"/> are not used in it.
    /// </summary>
    Json,
}
