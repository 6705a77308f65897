using System.Text;

namespace Linker.Exporting.Canonical;

/// <summary>Names as they stand in JSON.</summary>
internal static class CanonicalNames
{
    /// <summary>A name of ASCII letters and the quote that ends it.</summary>
    public static byte[] Quoted(string name) => Encoding.ASCII.GetBytes(name + '"');
}
