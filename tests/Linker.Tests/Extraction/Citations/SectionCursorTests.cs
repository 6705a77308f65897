using Linker.Extraction.Citations;
using Linker.Ground.Text;
using Linker.Tests.Articles;
using Xunit;

namespace Linker.Tests.Extraction.Citations;

public class SectionCursorTests
{
    [Fact]
    public void The_section_is_the_nearest_heading_above()
    {
        var article = ArticleText.Text("Text\nMORE  INFORMATION\n=================\nText\n\nSTATUS\n======\nText");
        var sections = new SectionCursor(article, new StringPool());
        Assert.Null(sections.FindSection(0));
        Assert.Equal("MORE INFORMATION", sections.FindSection(1));
        Assert.Equal("MORE INFORMATION", sections.FindSection(3));
        Assert.Equal("MORE INFORMATION", sections.FindSection(3));
        Assert.Equal("STATUS", sections.FindSection(7));
    }

    [Fact]
    public void Native_headings_of_any_depth_are_sections()
    {
        var facts = ArticleText.MarkdownFacts("Q990002\n\n## *The* `Fix`\n\nQ990003\n\n### Deeper\n\nQ990004\n");
        Assert.Equal([null, "The Fix", "Deeper"], facts.References.Select(reference => reference.Section));
    }
}
