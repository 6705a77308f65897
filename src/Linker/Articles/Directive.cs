namespace Linker.Articles;

/// <summary>A comment by which a document turns checks off: <c>&lt;!-- linker-disable LNK001 --&gt;</c>.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Codes">The codes or names of the rules that it is about; empty where it is about all.</param>
/// <param name="Line">Its 1-based line.</param>
public sealed record Directive(DirectiveKind Kind, IReadOnlyList<string> Codes, int Line);
