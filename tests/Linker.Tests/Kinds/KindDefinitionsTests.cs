using Xunit;

namespace Linker.Tests.Kinds;

public class KindDefinitionsTests
{
    [Fact]
    public void Without_definitions_the_kinds_are_the_built_in_ones() =>
        Assert.Same(KindSet.BuiltIn, new KindDefinitions().ToSet());

    [Fact]
    public void What_is_not_said_follows_from_the_name()
    {
        var team = Node(("name", "blueTeam")).FindNode("blueTeam")!;
        Assert.Equal(("blueteam:", "blue team", "box", "#6b7280"), (team.IdPrefix, team.Noun, team.Style.Shape, team.Style.Border));
        Assert.True(team.IsOptional);
    }

    [Fact]
    public void The_background_is_a_tint_of_the_colour() =>
        Assert.Equal("#e2f4fc", Node(("name", "team"), ("color", "#0ea5e9")).FindNode("team")!.Style.Fill);

    [Theory]
    [InlineData("color", "blue", "found the colour \"blue\", expected one such as \"#0ea5e9\"")]
    [InlineData("color", "#12345g", "found the colour \"#12345g\", expected one such as \"#0ea5e9\"")]
    [InlineData("shape", "\"]", "found the shape \"\"]\", expected one of box, ellipse, folder, note, octagon, hexagon, tab, diamond, component, cylinder")]
    public void A_value_that_cannot_be_is_refused(string key, string value, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Node(("name", "team"), (key, value))).Message);

    private static KindSet Node(params (string Key, string Value)[] values)
    {
        var definitions = new KindDefinitions();
        definitions.AddNode(values.ToDictionary(one => one.Key, one => one.Value));
        return definitions.ToSet();
    }
}
