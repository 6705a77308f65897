using System.Text;
using System.Text.Json;

namespace Linker.Configuration;

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
