using System.Diagnostics;
using System.Text;
using FsCheck.Fluent;
using Linker.Articles;
using Linker.Checking.Fixing;
using Linker.Tests.Corpus;
using Xunit;

namespace Linker.Tests.Checking.Fixing;

public class UnifiedDiffTests
{
    private static readonly DocumentFixer Fixer = new(new KnowledgeBaseIds());

    public static TheoryData<string> Forms => [.. FixingSample.Forms.Keys];

    [Fact]
    public void A_change_stands_between_three_lines_of_context() => Assert.Equal(
        """
        --- kb/a.md
        +++ kb/a.md
        @@ -2,7 +2,7 @@
         2
         3
         4
        -See Q191914.
        +See Q191014.
         6
         7
         8

        """, Diff("kb/a.md", "1\n2\n3\n4\nSee Q191914.\n6\n7\n8\n9\n"));

    [Fact]
    public void Changes_that_are_near_share_a_hunk_and_a_count_of_one_is_left_out()
    {
        Assert.Equal("--- a\n+++ a\n@@ -1 +1 @@\n-Q191914\n+Q191014\n", Diff("a", "Q191914\n"));
        Assert.Equal("--- a\n+++ a\n@@ -1,2 +1,2 @@\n-Q191914\n-Q15004\n+Q191014\n+Q150047\n", Diff("a", "Q191914\nQ15004\n"));
        Assert.Single(Hunks(Diff("a", "Q191914\n1\n2\n3\n4\n5\n6\nQ15004\n")));
        Assert.Equal(2, Hunks(Diff("a", "Q191914\n1\n2\n3\n4\n5\n6\n7\nQ15004\n")).Count());
    }

    [Fact]
    public void A_missing_line_end_is_said_and_a_carriage_return_stays() => Assert.Equal(
        "--- a\n+++ a\n@@ -1,2 +1,2 @@\n one\r\n-Q191914\n\\ No newline at end of file\n+Q191014\n\\ No newline at end of file\n",
        Diff("a", "one\r\nQ191914"));

    [Fact]
    public void No_change_gives_nothing() => Assert.Equal("", Diff("a", "Q100000\n"));

    [Theory]
    [InlineData("kb/a.md", "kb/a.md")]
    [InlineData("kb/é.md", "kb/é.md")]
    [InlineData("kb/a b.md", "kb/a b.md\t")]
    [InlineData("kb/\"a\\b\n\u001B.md", "\"kb/\\\"a\\\\b\\012\\033.md\"")]
    public void A_name_is_written_so_that_it_is_read_back(string path, string name) =>
        Assert.StartsWith($"--- {name}\n+++ {name}\n", Diff(path, "Q191914"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Forms))]
    public void What_is_written_can_be_applied(string form)
    {
        string[] pieces = ["Q191914\n", "KB15004 x\r\n", "line\n", "line\r\n", "\n", "a\n", "b\n", "é ", "Q981234", "\n\n\n"];
        var texts = Gen.Elements(pieces).ListOf().Select(list => "é " + string.Concat(list));
        if (form.EndsWith("without mark", StringComparison.Ordinal)) return; // é as the first letter would make it something else
        Generated.ForEvery(texts, count: 300, text =>
        {
            var result = Fixer.Fix("a.md", FixingSample.Forms[form](text), FixingSample.FindingsOf(text));
            Assert.Equal(result.After.ToArray(), DiffApplier.Apply(result.Before.ToArray(), Write(result)));
        });
    }

    [Theory]
    [InlineData("patch", "-p0", "-s", "-i", "fix.diff")]
    [InlineData("git", "apply", "-p0", "fix.diff")]
    public void Other_programs_apply_it(string program, params string[] arguments)
    {
        var text = string.Concat(Enumerable.Range(0, 40).Select(i => i % 9 == 0 ? $"{i} é\tQ191914 <A0>\r\n" : $"{i}\n")) + "KB15004";
        foreach (var (form, encode) in FixingSample.Forms)
        {
            // Both programs know bytes only, and git takes what has a NUL in it for binary.
            if (form.StartsWith("utf-16", StringComparison.Ordinal) && program == "git") continue;
            foreach (var name in new[] { "kb/plain.md", "kb/with blank.md", "kb/é \"quoted\\ .md" })
            {
                using var folder = new TemporaryFolder();
                var result = Fixer.Fix(name, encode(text), FixingSample.FindingsOf(text));
                folder.Write(name, result.Before.ToArray());
                folder.Write("fix.diff", Write(result));
                var said = Run(folder.Path, program, arguments);
                Assert.SkipWhen(said is null, $"{program} is not installed");
                Assert.True(File.ReadAllBytes(folder[name]).AsSpan().SequenceEqual(result.After.Span), $"{program} {form} {name}: {said}");
            }
        }
    }

    private static string? Run(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true,
        };
        // Nobody's own settings, and no repository above the folder.
        start.Environment["GIT_CONFIG_GLOBAL"] = start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        start.Environment["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(folder);
        try
        {
            using var process = Process.Start(start)!;
            var said = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
            process.WaitForExit();
            return $"{process.ExitCode} {said}";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static IEnumerable<string> Hunks(string diff) =>
        diff.Split('\n').Where(line => line.StartsWith("@@", StringComparison.Ordinal));

    private static string Diff(string path, string text) => Encoding.UTF8.GetString(
        Write(Fixer.Fix(path, Encoding.UTF8.GetBytes(text), FixingSample.FindingsOf(text))));

    private static byte[] Write(FixedDocument document)
    {
        using var memory = new MemoryStream();
        UnifiedDiff.Write(document, memory);
        return memory.ToArray();
    }
}
