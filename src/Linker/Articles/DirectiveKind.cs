namespace Linker.Articles;

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
