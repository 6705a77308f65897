namespace Linker.Exporting.Canonical;

/// <summary>
/// Values by the bytes that they were read from, each in one place that the next one with the same hash takes over: no
/// more than a chance to share a value, but one that costs next to nothing.
/// </summary>
internal sealed class RecentValues<T>
    where T : class
{
    private const int Size = 1024;

    private readonly (RawText Raw, T? Value)[] _values = new (RawText, T?)[Size];

    /// <summary>The place for the value that is read from some bytes; whoever finds null there puts the value there.</summary>
    /// <param name="utf8">All bytes.</param>
    /// <param name="raw">Which of them the value is read from.</param>
    public ref T? Find(ReadOnlySpan<byte> utf8, RawText raw)
    {
        var key = utf8.Slice(raw.Start, raw.Length);
        ref var place = ref _values[ByteHash.Of(key) % Size];
        if (!key.SequenceEqual(utf8.Slice(place.Raw.Start, place.Raw.Length))) place.Value = null;
        place.Raw = raw;
        return ref place.Value;
    }
}
