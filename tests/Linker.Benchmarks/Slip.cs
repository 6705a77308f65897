namespace Linker.Benchmarks;

/// <summary>What happens to the number of a reference.</summary>
internal enum Slip
{
    /// <summary>One digit is another one.</summary>
    Wrong,

    /// <summary>Two digits next to each other change places.</summary>
    Swapped,

    /// <summary>One digit is missing.</summary>
    Dropped,

    /// <summary>One digit stands there twice.</summary>
    Doubled,
}
