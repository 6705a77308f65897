namespace Linker.Exporting.Canonical;

/// <summary>Where the bytes of a string stand between its quotes.</summary>
/// <param name="Start">The first byte's offset.</param>
/// <param name="Length">How many bytes there are.</param>
/// <param name="IsPlain">Whether they are printable ASCII without escapes, so that they are the string's characters.</param>
internal readonly record struct RawText(int Start, int Length, bool IsPlain);
