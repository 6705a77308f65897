using System.Text;
using System.Text.Json;

namespace Linker.Configuration;

/// <summary>A JSON value and its line, so that messages can name it.</summary>
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

/// <summary>What a <see cref="JsonTree"/> is.</summary>
internal enum JsonTreeKind
{
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Line">The 1-based line of the name.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string Name, int Line, JsonTree Value);

/// <summary>Reads JSON with comments and trailing commas (JSONC, as editors call it) into a <see cref="JsonTree"/>.</summary>
internal ref struct JsonTreeReader
{
    private readonly ReadOnlySpan<byte> _utf8;
    private Utf8JsonReader _reader;
    private int _counted;
    private int _line;

    private JsonTreeReader(ReadOnlySpan<byte> utf8)
    {
        _utf8 = utf8;
        _line = 1;
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
        });
    }

    /// <exception cref="JsonException">It is no JSON; its line counts from 0.</exception>
    internal static JsonTree Read(string text)
    {
        var reader = new JsonTreeReader(Encoding.UTF8.GetBytes(text));
        reader._reader.Read();
        var tree = reader.ReadValue();
        // Goes on to the end, where anything that follows is an error.
        reader._reader.Read();
        return tree;
    }

    private JsonTree ReadValue()
    {
        var line = Line();
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(line);
            case JsonTokenType.StartArray:
                return ReadArray(line);
            case JsonTokenType.String:
                return new JsonTree(JsonTreeKind.String, line, Text());
            case JsonTokenType.Number:
                return new JsonTree(JsonTreeKind.Number, line, Encoding.UTF8.GetString(_reader.ValueSpan));
            case JsonTokenType.Null:
                return new JsonTree(JsonTreeKind.Null, line, "null");
            default:
                return new JsonTree(JsonTreeKind.Boolean, line, _reader.TokenType == JsonTokenType.True ? "true" : "false");
        }
    }

    private JsonTree ReadObject(int line)
    {
        var tree = new JsonTree(JsonTreeKind.Object, line, "{");
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var (name, nameLine) = (Text(), Line());
            _reader.Read();
            tree.Members.Add(new JsonMember(name, nameLine, ReadValue()));
        }

        return tree;
    }

    private JsonTree ReadArray(int line)
    {
        var tree = new JsonTree(JsonTreeKind.Array, line, "[");
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray) tree.Items.Add(ReadValue());
        return tree;
    }

    /// <summary>The current string; a half surrogate in an escape, which no string can hold, is an error like others.</summary>
    private string Text()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException error)
        {
            throw new JsonException("half a surrogate pair in a string", null, Line() - 1, null, error);
        }
    }

    private int Line()
    {
        var start = (int)_reader.TokenStartIndex;
        _line += _utf8[_counted..start].Count((byte)'\n');
        _counted = start;
        return _line;
    }
}
