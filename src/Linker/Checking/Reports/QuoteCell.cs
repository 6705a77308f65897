using System.Text;

namespace Linker.Checking.Reports;

/// <summary>A character of a quoted line.</summary>
/// <param name="Rune">What is shown.</param>
/// <param name="Width">How many columns it takes.</param>
/// <param name="IsMarked">Whether it belongs to the place.</param>
internal readonly record struct QuoteCell(Rune Rune, int Width, bool IsMarked)
{
    /// <summary>Whether it can be left out at the ends of a line.</summary>
    internal bool IsBlank => !IsMarked && Rune.IsWhiteSpace(Rune);
}
