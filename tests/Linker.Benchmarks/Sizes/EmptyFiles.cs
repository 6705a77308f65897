namespace Linker.Benchmarks.Sizes;

/// <summary>A folder of empty files.</summary>
/// <param name="Count">How many.</param>
internal sealed record EmptyFiles(int Count) : ISizeCase
{
    /// <inheritdoc/>
    public string Name => FormattableString.Invariant($"{Count} empty files");

    /// <inheritdoc/>
    public void Write(string folder, double part)
    {
        for (var i = 0; i < Count * part; i++)
            File.Create(Path.Join(folder, FormattableString.Invariant($"{i}.md"))).Dispose();
    }
}
