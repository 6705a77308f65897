namespace Linker.Extraction;

/// <summary>A fact that is a piece of text.</summary>
/// <param name="Text">The text as the article writes it.</param>
/// <param name="Line">The 1-based line on which it stands first.</param>
public readonly record struct LocatedText(string Text, int Line);
