namespace Linker.Exporting.Xml;

/// <summary>An attribute of nodes or edges as formats that declare types know it.</summary>
/// <param name="Name">The name, which is that in <c>graph.json</c>.</param>
/// <param name="Type">What its values are.</param>
internal sealed record XmlAttribute(string Name, XmlAttributeType Type);
