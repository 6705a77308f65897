namespace Linker.Checking.Mending;

/// <summary>Digits that take the place of others.</summary>
/// <param name="Finding">Why.</param>
/// <param name="Position">Where the old digits begin in the document's text.</param>
/// <param name="Length">How many there are.</param>
/// <param name="Digits">The new digits.</param>
internal sealed record Replacement(Finding Finding, int Position, int Length, string Digits);
