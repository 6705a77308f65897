namespace Linker.Articles;

/// <summary>A comment by which a document turns checks off: <c>&lt;!-- linker-disable LNK001 --&gt;</c>.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Codes">The codes or names of the rules that it is about; empty where it is about all.</param>
/// <param name="Line">Its 1-based line.</param>
public sealed record Directive(DirectiveKind Kind, IReadOnlyList<string> Codes, int Line);

/// <summary>What a <see cref="Directive"/> does.</summary>
public enum DirectiveKind
{
    /// <summary><c>linker-disable</c>: off from here on.</summary>
    Disable,

    /// <summary><c>linker-enable</c>: on again from here on.</summary>
    Enable,

    /// <summary><c>linker-disable-line</c>: off on this line.</summary>
    DisableLine,

    /// <summary><c>linker-disable-next-line</c>: off on the next line.</summary>
    DisableNextLine,

    /// <summary><c>linker-disable-file</c>: off in the whole document.</summary>
    DisableFile,
}
