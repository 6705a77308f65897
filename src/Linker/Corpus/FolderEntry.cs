namespace Linker.Corpus;

/// <summary>What a folder says about one thing in it.</summary>
/// <param name="Name">The name, without the folder.</param>
/// <param name="IsFolder">Whether it is a folder or a symbolic link to one.</param>
/// <param name="IsLink">Whether it is a symbolic link.</param>
/// <param name="Length">
/// The length of a file in bytes; null where only reading it will tell. Of a link or a folder this says nothing.
/// </param>
internal readonly record struct FolderEntry(string Name, bool IsFolder, bool IsLink, long? Length) : IComparable<FolderEntry>
{
    /// <summary>
    /// Orders by name, a folder's with its slash, so that a walk in this order gives paths in ordinal order.
    /// </summary>
    public int CompareTo(FolderEntry other)
    {
        var common = Math.Min(Name.Length, other.Name.Length);
        var order = string.CompareOrdinal(Name, 0, other.Name, 0, common);
        return order != 0 ? order : UnitAt(common) - other.UnitAt(common);
    }

    private char UnitAt(int at) => at < Name.Length ? Name[at] : IsFolder ? '/' : '\0';
}
