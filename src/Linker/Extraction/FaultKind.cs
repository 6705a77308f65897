namespace Linker.Extraction;

/// <summary>What is wrong with something that an article says.</summary>
public enum FaultKind
{
    /// <summary>A date that is none.</summary>
    Date,

    /// <summary>An applies-to list without a product in it.</summary>
    AppliesTo,

    /// <summary>Front matter that is no YAML.</summary>
    FrontMatter,

    /// <summary>A header that an article of its dialect has and this one lacks.</summary>
    MissingHeader,

    /// <summary>An address that is malformed as written.</summary>
    Url,
}
