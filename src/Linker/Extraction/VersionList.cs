using Linker.Ground.Text;

namespace Linker.Extraction;

/// <summary>Reads the versions header: <c>WINDOWS:3.0,3.1; winnt:4.0</c>, or <c>2.00 2.01 | 3.00</c> in old articles.</summary>
internal static class VersionList
{
    /// <summary>The versions of <paramref name="written"/>, each once, in order.</summary>
    public static IReadOnlyList<string> ParseHeader(ReadOnlySpan<char> written, StringPool pool)
    {
        if (written.IsEmpty) return [];

        var versions = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in written.SplitAny(';', '|'))
        {
            var list = written[part];
            list = list[(list.IndexOf(':') + 1)..];
            var separator = list.Contains(',') ? ',' : ' ';
            if (separator == ' ' && list.Contains(" SP", StringComparison.Ordinal)) separator = ',';
            foreach (var range in list.Split(separator))
            {
                var version = list[range].Trim();
                if (!version.IsEmpty && pool.Get(version) is var kept && seen.Add(kept)) versions.Add(kept);
            }
        }

        return versions;
    }
}
