namespace Linker.Checking.Titles;

/// <summary>A title reduced to what tells it from others: words in lower case with one blank between them.</summary>
/// <param name="Text">All words, those of the prefix too.</param>
/// <param name="BodyStart">Where the title proper begins, behind prefixes such as <c>XADM:</c>.</param>
/// <param name="BodyEnd">Where it ends, before keywords in square brackets.</param>
public readonly record struct NormalTitle(string Text, int BodyStart, int BodyEnd)
{
    /// <summary>The title without prefixes and keywords.</summary>
    public ReadOnlySpan<char> Body => Text.AsSpan(BodyStart..BodyEnd).Trim(' ');
}
