namespace Linker.Benchmarks.Sizes;

/// <summary>A corpus that can be made in any size.</summary>
internal interface ISizeCase
{
    /// <summary>Its name in the table of results.</summary>
    string Name { get; }

    /// <summary>Writes it.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="part">How much of it, from 0 to 1.</param>
    void Write(string folder, double part);
}
