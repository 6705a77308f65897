using Linker.Checking.Findings;
using Linker.Configuration;
using Linker.Tests.Checking;
using Xunit;

namespace Linker.Tests.Configuration;

public class ConfigurationReaderTests
{
    private static readonly string Folder = Path.GetFullPath("/base/project");

    [Fact]
    public void Every_key_is_read_and_comments_and_trailing_commas_do_not_matter()
    {
        var configuration = Read("""
            // for the editor
            {
              "$schema": "linker.schema.json",
              "rules": { "LNK001": "warning", "Bad-Url": "off", }, /* by code or name */
              "overrides": [{ "paths": ["old/**", "*.TXT"], "rules": { "lnk002": "info" } }],
              "baseline": "debt/old.json",
              "include": ["kb/**"], "exclude": ["drafts/", "*.bak"],
              "ignoreFiles": false, "failOn": "any", "jobs": 4, "strict": true,
            }
            """);
        Assert.Equal([("LNK001", Severity.Warning), ("LNK012", Severity.Off)], configuration.Rules.Select(pair => (pair.Key, pair.Value)));
        Assert.Equal(["old/**", "*.TXT"], configuration.Overrides.Single().Paths);
        Assert.Equal(Path.Combine(Folder, "debt/old.json"), configuration.Baseline);
        Assert.Equal(["kb/**"], configuration.Include);
        Assert.Equal(["drafts/", "*.bak"], configuration.Exclude);
        Assert.Equal((false, FailOn.Any, 4, true),
            (configuration.UseIgnoreFiles, configuration.FailOn, configuration.Jobs, configuration.Strict));
    }

    [Fact]
    public void Kinds_are_added_to_the_built_in_ones()
    {
        var kinds = Read("""
            { "kinds": {
                "nodes": [{ "name": "team", "noun": "crew", "color": "#0ea5e9" }],
                "edges": [{ "name": "ownedBy", "target": "team", "fact": "owners", "targetHeading": "Owners" }],
            } }
            """).Kinds;
        Assert.Equal(("team:", "crew"), (kinds.FindNode("team")!.IdPrefix, kinds.FindNode("team")!.Noun));
        Assert.Equal(("owners", "Owners"), (kinds.FindEdge("ownedBy")!.Fact!.Name, kinds.FindEdge("ownedBy")!.TargetHeading));
        Assert.Same(KindSet.BuiltIn, Read("{}").Kinds);
    }

    [Fact]
    public void An_empty_configuration_says_nothing()
    {
        var configuration = Read("\uFEFF{}");
        Assert.Null(configuration.Baseline ?? (object?)configuration.FailOn ?? configuration.Jobs ?? (object?)configuration.Strict);
        Assert.Equal(Severity.Error, configuration.SeverityOf(SomeRules.Missing, "a.md"));
        Assert.Equal(Severity.Off, LinkerConfiguration.Default.SeverityOf(SomeRules.Orphan, "a.md"));
    }

    [Theory]
    [InlineData("{\n\"rulez\": {}}", 2, "unknown key \"rulez\" (did you mean \"rules\"?); expected one of $schema, rules, overrides, baseline, include, exclude, ignoreFiles, failOn, jobs, strict, kinds")]
    [InlineData("{\"zzz\": 1}", 1, "unknown key \"zzz\"; expected one of $schema, ")]
    [InlineData("{\"Rules\": {}}", 1, "unknown key \"Rules\" (did you mean \"rules\"?)")]
    [InlineData("{\"rules\": {\n\n\"LNK01\": \"off\"}}", 3, "unknown rule \"LNK01\" (did you mean \"LNK001\"?); expected one of LNK001 missing-article, LNK002 wrong-article, ")]
    [InlineData("{\"rules\": {\"mising-artcle\": \"off\"}}", 1, "(did you mean \"missing-article\"?)")]
    [InlineData("{\"rules\": {\"LNK001\": \"warn\"}}", 1, "\"LNK001\" is \"warn\"; expected one of \"error\", \"warning\", \"info\", \"off\"")]
    [InlineData("{\"rules\": {\"LNK001\": \"wraning\"}}", 1, "\"LNK001\" is \"wraning\" (did you mean \"warning\"?)")]
    [InlineData("{\"rules\": {\"LNK001\":\n 2}}", 2, "\"LNK001\" is 2; expected one of")]
    [InlineData("{\"rules\": {\"LNK001\": \"off\", \"missing-article\": \"off\"}}", 1, "rule \"missing-article\" is set twice")]
    [InlineData("{\"rules\": []}", 1, "\"rules\" is an array; expected an object such as")]
    [InlineData("{\"jobs\": 1,\n\"jobs\": 2}", 2, "key \"jobs\" is set twice; expected it once")]
    [InlineData("{\"jobs\": 0}", 1, "\"jobs\" is 0; expected a whole number from 1 to 1024")]
    [InlineData("{\"jobs\": 1.5}", 1, "\"jobs\" is 1.5; expected a whole number")]
    [InlineData("{\"jobs\": \"4\"}", 1, "\"jobs\" is \"4\"; expected a whole number")]
    [InlineData("{\"kinds\": []}", 1, "\"kinds\" is an array; expected an object such as")]
    [InlineData("{\"kinds\": {\"node\": []}}", 1, "unknown key of kinds \"node\" (did you mean \"nodes\"?)")]
    [InlineData("{\"kinds\": {\"nodes\":\n {}}}", 2, "\"nodes\" is an object; expected an array of objects")]
    [InlineData("{\"kinds\": {\"nodes\": [\n7]}}", 2, "\"nodes\" has 7 in it; expected an object")]
    [InlineData("{\"kinds\": {\"nodes\": [{\"colour\": \"#000000\"}]}}", 1, "unknown key of a kind \"colour\" (did you mean \"color\"?)")]
    [InlineData("{\n\"kinds\": {\"nodes\": [{\"name\": \"file\"}]}}", 2, "\"kinds\": found the kind \"file\" twice")]
    [InlineData("{\"kinds\": {\"edges\": [{\"name\": \"ownedBy\", \"target\": \"team\"}]}}", 1, "\"kinds\": found edges \"ownedBy\" to \"team\", expected a kind of node")]
    [InlineData("{\"strict\": null}", 1, "\"strict\" is null; expected true or false")]
    [InlineData("{\"failOn\": \"errors\"}", 1, "\"failOn\" is \"errors\" (did you mean \"error\"?); expected one of \"error\", \"warning\", \"any\", \"never\"")]
    [InlineData("{\"baseline\": \"\"}", 1, "\"baseline\" is \"\"; expected a path")]
    [InlineData("{\"include\": \"kb\"}", 1, "\"include\" is \"kb\"; expected an array of globs")]
    [InlineData("{\"include\": [\"a\",\n1]}", 2, "\"include\" has 1 in it; expected a glob in quotes")]
    [InlineData("{\"include\": [\"a[\"]}", 1, "\"include\" has \"a[\" in it, which is not a glob: ")]
    [InlineData("{\"overrides\": {}}", 1, "\"overrides\" is an object; expected an array of objects")]
    [InlineData("{\"overrides\": [1]}", 1, "\"overrides\" has 1 in it; expected an object")]
    [InlineData("{\"overrides\": [\n{\"paths\": [\"a\"]}]}", 2, "an override without both \"paths\"")]
    [InlineData("{\"overrides\": [{\"paths\": [], \"rules\": {}}]}", 1, "an override without both \"paths\", with at least one glob")]
    [InlineData("{\"overrides\": [{\"path\": [], \"rules\": {}}]}", 1, "unknown key of an override \"path\" (did you mean \"paths\"?); expected one of paths, rules")]
    [InlineData("[]", 1, "the configuration is an array; expected an object")]
    [InlineData("", 1, "no JSON: ")]
    [InlineData("{\n\"jobs\": 1\n\"strict\": true}", 3, "no JSON: ")]
    [InlineData("{} {}", 1, "no JSON: ")]
    [InlineData("{\"a\\u001b[31m\": 1}", 1, "unknown key \"a\uFFFD[31m\"")]
    [InlineData("{\"\\ud800\": 1}", 1, "no JSON: half a surrogate pair")]
    public void A_mistake_is_one_line_with_its_place_and_what_is_right(string text, int line, string reason)
    {
        var error = Assert.Throws<ConfigurationException>(() => Read(text));
        Assert.StartsWith($"{Folder}/linker.json:{line}: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(error.Message, char.IsControl);
        Assert.Equal(line, error.Line);
    }

    [Fact]
    public void Any_text_is_read_or_is_one_mistake() => Exporting.Nasty.ForEvery(text =>
    {
        try
        {
            Read("{\"" + text + "\": " + text + "}");
        }
        catch (ConfigurationException error)
        {
            Assert.DoesNotContain(error.Message, char.IsControl);
        }
    });

    private static LinkerConfiguration Read(string text) => ConfigurationReader.Read(text, $"{Folder}/linker.json", SomeRules.All);
}
