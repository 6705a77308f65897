namespace Linker.Exporting.Rdf;

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
