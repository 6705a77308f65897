namespace Linker.Corpus.Globs;

/// <summary>What one part of a name in a glob stands for.</summary>
internal enum GlobTokenKind
{
    /// <summary>One UTF-16 unit, itself.</summary>
    Literal,

    /// <summary><c>?</c>: any one character.</summary>
    Any,

    /// <summary><c>[...]</c>: one character of a set.</summary>
    Set,

    /// <summary><c>*</c>: any characters, or none.</summary>
    Star,
}
