namespace Linker.Corpus.FileSystems;

/// <summary>Lists folders and reads files. All implementations give the same; they differ in speed.</summary>
internal interface IFileSystem
{
    /// <summary>Adds the entries of a folder, in no particular order, without hidden ones (a name that begins with a dot).</summary>
    /// <param name="folder">The folder's path.</param>
    /// <param name="keptName">The one name that is added although it begins with a dot.</param>
    /// <param name="entries">The list to add to.</param>
    void List(string folder, string keptName, List<FolderEntry> entries);

    /// <summary>
    /// Reads a whole file into <paramref name="buffer"/>, which is replaced by a larger one where it is too small. The end is
    /// where a read gives nothing, not where the length is reached: files grow, and pseudo-files have no length.
    /// </summary>
    /// <returns>The length of the file, or a larger number than <paramref name="most"/> where it is longer than that.</returns>
    int Read(string path, int most, ref byte[] buffer);

    /// <summary>Enlarges a full buffer: to twice its length, but not beyond one byte more than <paramref name="most"/>.</summary>
    static void Grow(ref byte[] buffer, int most) =>
        Array.Resize(ref buffer, (int)Math.Max(Math.Min(buffer.Length * 2L, most + 1L), buffer.Length + 1L));
}

/// <summary>One entry of a folder.</summary>
/// <param name="Name">The name, without the folder.</param>
/// <param name="IsFolder">Whether it is a folder or a symbolic link to one.</param>
/// <param name="IsLink">Whether it is a symbolic link.</param>
/// <param name="Length">
/// The length of a file in bytes; null where only reading it shows the length. Undefined for links and folders.
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

    private char UnitAt(int index) => index < Name.Length ? Name[index] : IsFolder ? '/' : '\0';
}
