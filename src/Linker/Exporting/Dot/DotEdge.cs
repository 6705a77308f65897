using Linker.Graph;

namespace Linker.Exporting.Dot;

/// <summary>Writes one edge as a statement of <c>graph.dot</c>. The rest is given by its kind's block.</summary>
internal static class DotEdge
{
    public static void Write(Utf8Output dot, in Edge edge, EncodedIds ids)
    {
        dot.Write("  "u8);
        dot.Write(ids[edge.Source]);
        dot.Write(" -> "u8);
        dot.Write(ids[edge.Target]);
        if (edge.HasContent) WriteContent(dot, in edge);
        dot.Write((byte)'\n');
    }

    private static void WriteContent(Utf8Output dot, in Edge edge)
    {
        if (edge.Reference is { } reference) WriteReference(dot, reference);
        else if (!edge.Versions.IsEmpty) WriteVersions(dot, edge.Versions);
        else if (!edge.Successions.IsEmpty) WriteSuccessions(dot, edge.Successions);
    }

    private static void WriteReference(Utf8Output dot, ReferenceAttributes reference)
    {
        if (reference.Line == 0)
        {
            WriteCount(dot, reference.Count);
            return;
        }

        dot.Write(" [tooltip=\"references"u8);
        if (reference.Title is { } title)
        {
            dot.Write(": "u8);
            dot.WriteTooltip(title);
        }

        dot.Write("\\nline "u8);
        dot.Write(reference.Line);
        if (reference.Section is { } section)
        {
            dot.Write(", "u8);
            dot.WriteTooltip(section);
        }

        dot.Write("\"]"u8);
    }

    /// <summary>Writes how often one node cites another where several articles do.</summary>
    private static void WriteCount(Utf8Output dot, int count)
    {
        dot.Write(" [label=\""u8);
        dot.Write(count);
        dot.Write("\", tooltip=\"references: "u8);
        dot.Write(count);
        dot.Write("\"]"u8);
    }

    private static void WriteVersions(Utf8Output dot, ReadOnlySpan<string> versions)
    {
        dot.Write(" [tooltip=\"appliesTo"u8);
        for (var i = 0; i < versions.Length; i++)
        {
            dot.Write(i == 0 ? ": "u8 : ", "u8);
            dot.WriteTooltip(versions[i]);
        }

        dot.Write("\"]"u8);
    }

    private static void WriteSuccessions(Utf8Output dot, ReadOnlySpan<FileSuccession> successions)
    {
        dot.Write(" [tooltip=\"supersedes (derived):"u8);
        foreach (ref readonly var succession in successions)
        {
            dot.Write("\\n"u8);
            dot.WriteTooltip(succession.File.AsSpan(NodeKind.File.IdPrefix.Length));
            if (succession.Platform is { } platform)
            {
                dot.Write(" for "u8);
                dot.WriteTooltip(platform);
            }

            dot.Write(": "u8);
            dot.Write(succession.NewDate);
            dot.Write(" after "u8);
            dot.Write(succession.OldDate);
        }

        dot.Write("\"]"u8);
    }
}
