using System.Text;
using Linker.Exporting;
using Linker.Graph;
using Linker.Ground.Files;
using Xunit;

namespace Linker.Tests.Exporting;

/// <summary>What writers write, as text.</summary>
internal static class Output
{
    public static byte[] Bytes(this IGraphWriter writer, KnowledgeGraph graph)
    {
        using var memory = new MemoryStream();
        Assert.Single(writer.Files).Write(graph, memory);
        return memory.ToArray();
    }

    public static string Text(this IGraphWriter writer, KnowledgeGraph graph) => Encoding.UTF8.GetString(writer.Bytes(graph));

    public static string Text(this GraphFile file, KnowledgeGraph graph)
    {
        using var memory = new MemoryStream();
        file.Write(graph, memory);
        Assert.True(memory.CanWrite);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(memory.ToArray());
    }

    public static string Of(Action<Utf8Output> write)
    {
        using var memory = new MemoryStream();
        var output = new Utf8Output(memory);
        write(output);
        output.Flush();
        Assert.Equal(memory.Length, output.Position);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(memory.ToArray());
    }
}
