using System.Runtime.InteropServices;

namespace Linker.Graph;

/// <summary>Goes through lists without asking an interface for each item, which is most of the time that it takes.</summary>
internal static class Items
{
    /// <summary>The items of a list, which must not change meanwhile.</summary>
    public static ReadOnlySpan<T> AsSpan<T>(IReadOnlyList<T> list) => list switch
    {
        T[] array => array,
        List<T> items => CollectionsMarshal.AsSpan(items),
        _ => list.ToArray(),
    };
}
