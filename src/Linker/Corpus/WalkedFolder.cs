namespace Linker.Corpus;

/// <summary>A folder on the way from where a walk began to where it is.</summary>
/// <param name="prefix">What the printed paths of its entries begin with.</param>
/// <param name="root">The argument or link that it was reached through.</param>
/// <param name="ignore">The ignore files that apply in it.</param>
/// <param name="isNamed">Whether the argument, as far as it is a glob, names the folder or one above it.</param>
/// <param name="entries">What is in it, in order.</param>
internal sealed class WalkedFolder(
    string prefix, WalkRoot root, IgnoreScope? ignore, bool isNamed, FolderEntry[] entries)
{
    private int _next;

    internal string Prefix => prefix;

    internal WalkRoot Root => root;

    internal IgnoreScope? Ignore => ignore;

    internal bool IsNamed => isNamed;

    internal bool TryTakeNext(out FolderEntry entry)
    {
        var found = _next < entries.Length;
        entry = found ? entries[_next++] : default;
        return found;
    }
}
