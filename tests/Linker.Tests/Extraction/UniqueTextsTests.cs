using Linker.Articles;
using Linker.Extraction;
using Xunit;

namespace Linker.Tests.Extraction;

public class UniqueTextsTests
{
    private readonly UniqueTexts texts = new();
    private readonly StringPool pool = new();

    [Fact]
    public void Each_text_comes_once_as_first_written_whatever_its_case()
    {
        texts.Add("Win.ini", 3, pool);
        texts.Add("System.ini", 4, pool);
        texts.Add("WIN.INI", 5, pool);
        Assert.Equal([new LocatedText("Win.ini", 3), new LocatedText("System.ini", 4)], texts.Items);
    }

    [Fact]
    public void A_list_stays_as_it_was_when_the_texts_are_cleared()
    {
        texts.Add("a", 1, pool);
        var list = texts.ToList();
        texts.Clear();
        Assert.Equal([new LocatedText("a", 1)], list);
        Assert.Empty(texts.ToList());
        texts.Add("A", 2, pool);
        Assert.Equal([new LocatedText("A", 2)], texts.Items);
    }
}
