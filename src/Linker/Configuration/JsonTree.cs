namespace Linker.Configuration;

/// <summary>A JSON value that knows the line it stands on, so that messages can name it.</summary>
/// <param name="Kind">What the value is.</param>
/// <param name="Line">The 1-based line on which it begins.</param>
/// <param name="Text">A string's text; otherwise the value as written, shortened for objects and arrays.</param>
internal sealed record JsonTree(JsonTreeKind Kind, int Line, string Text)
{
    /// <summary>An object's members in order; a name can come twice.</summary>
    internal List<JsonMember> Members { get; } = [];

    /// <summary>An array's items in order.</summary>
    internal List<JsonTree> Items { get; } = [];

    /// <summary>The value as messages show it.</summary>
    internal string Shown => Kind switch
    {
        JsonTreeKind.Object => "an object",
        JsonTreeKind.Array => "an array",
        JsonTreeKind.String => $"\"{Text}\"",
        _ => Text,
    };
}
