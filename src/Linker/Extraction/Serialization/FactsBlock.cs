using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;

namespace Linker.Extraction.Serialization;

/// <summary>Reads the lines of one block.</summary>
internal sealed class FactsBlock
{
    private readonly StringPool _texts = new();
    private readonly List<FactsLine> _lines = [];
    private readonly List<(int Line, string Reason)> _problems = [];

    /// <summary>Reads a block; blank lines do not count.</summary>
    public FactsBlock(ReadOnlySpan<byte> utf8, KindSet kinds)
    {
        while (!utf8.IsEmpty)
        {
            LineCount++;
            var length = utf8.IndexOf((byte)'\n');
            var line = length < 0 ? utf8 : utf8[..length];
            if (!line.Trim(" \t\r"u8).IsEmpty) Read(line, kinds);
            utf8 = length < 0 ? [] : utf8[(length + 1)..];
        }
    }

    /// <summary>How many lines there are.</summary>
    public int LineCount { get; }

    /// <summary>The facts, in order.</summary>
    public IReadOnlyList<FactsLine> Lines => _lines;

    /// <summary>The lines, counted from 1, that hold no facts, and why not.</summary>
    public IReadOnlyList<(int Line, string Reason)> Problems => _problems;

    private void Read(ReadOnlySpan<byte> line, KindSet kinds)
    {
        try
        {
            var json = new JsonCursor(line, _texts);
            var facts = FactsObject.Read(ref json, kinds);
            json.End();
            _lines.Add(new FactsLine(facts, Digest(line)));
        }
        catch (GraphFormatException error)
        {
            _problems.Add((LineCount, $"found {error.Found}, expected {error.Expected}"));
        }
        catch (JsonException error)
        {
            _problems.Add((LineCount, $"found what is no JSON ({JsonCursor.Reason(error)}), expected {FactsObject.Expected}"));
        }
    }

    private static UInt128 Digest(ReadOnlySpan<byte> line)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(line.TrimEnd("\r"u8), digest);
        return BinaryPrimitives.ReadUInt128BigEndian(digest);
    }
}

/// <summary>A line of facts.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Digest">Tells lines apart without keeping them: the first half of the line's SHA-256.</param>
internal readonly record struct FactsLine(ArticleFacts Facts, UInt128 Digest);
