namespace Linker.Exporting.Rdf;

/// <summary>Takes what is said, thing by thing. The values of one property of a thing come one after the other.</summary>
internal interface IRdfOutput
{
    /// <summary>Begins a thing of a class.</summary>
    void Begin(RdfName name, RdfWord type);

    /// <summary>Says that the thing has a property with a text.</summary>
    void Text(RdfProperty property, string text);

    /// <summary>Says that the thing has a property with a number.</summary>
    void Number(RdfProperty property, long number);

    /// <summary>Says that the thing has a property with a truth value.</summary>
    void Boolean(RdfProperty property, bool value);

    /// <summary>Says that the thing has a property with a date.</summary>
    void Date(RdfProperty property, DateOnly date);

    /// <summary>Says that the thing has a property with a time of day.</summary>
    void Time(RdfProperty property, TimeOnly time);

    /// <summary>Says that the thing has a property with another thing.</summary>
    void Link(RdfProperty property, RdfName name);

    /// <summary>Ends the thing.</summary>
    void End();
}
