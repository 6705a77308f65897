using System.Globalization;

namespace Linker.Ground.Text;

/// <summary>Numbers as reports write them.</summary>
internal static class Numbers
{
    /// <summary><c>1 file</c>, <c>2 files</c>.</summary>
    internal static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    /// <summary>A score with two digits behind the point: more would promise what title matching cannot keep.</summary>
    internal static string Score(double score) => score.ToString("0.00", CultureInfo.InvariantCulture);
}
