namespace Linker.Checking.Mending;

/// <summary>The number in an id: what is replaced where an id is mended, so that <c>KB150047</c> keeps its letters.</summary>
internal static class IdDigits
{
    /// <summary>The digits at the end of <paramref name="id"/>; empty where it does not end in one.</summary>
    internal static ReadOnlySpan<char> Of(ReadOnlySpan<char> id) => id[(id.LastIndexOfAnyExceptInRange('0', '9') + 1)..];
}
