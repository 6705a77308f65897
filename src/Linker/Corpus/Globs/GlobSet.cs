namespace Linker.Corpus.Globs;

/// <summary>A character set of a glob, such as <c>[a-z_]</c>.</summary>
internal sealed class GlobSet(bool negated, (int Low, int High)[] ranges)
{
    internal bool Contains(int character)
    {
        foreach (var (low, high) in ranges)
        {
            if (character >= low && character <= high) return !negated;
        }

        return negated;
    }
}
