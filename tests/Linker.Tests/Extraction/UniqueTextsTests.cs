using Linker.Extraction;
using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Extraction;

public class UniqueTextsTests
{
    private readonly UniqueTexts _texts = new();
    private readonly StringPool _pool = new();

    [Fact]
    public void Each_text_comes_once_as_first_written_whatever_its_case()
    {
        _texts.Add("Win.ini", 3, _pool);
        _texts.Add("System.ini", 4, _pool);
        _texts.Add("WIN.INI", 5, _pool);
        Assert.Equal([new LocatedText("Win.ini", 3), new LocatedText("System.ini", 4)], _texts.Items);
    }

    [Theory]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(200)]
    public void However_many_there_are_each_comes_once(int count)
    {
        for (var i = 0; i < 2 * count; i++)
            _texts.Add(i < count ? $"file{i % count}.dll" : $"FILE{i % count}.DLL", i, _pool);
        Assert.Equal(Enumerable.Range(0, count).Select(i => new LocatedText($"file{i}.dll", i)), _texts.Items);
        _texts.Clear();
        _texts.Add("FILE0.DLL", 1, _pool);
        Assert.Equal([new LocatedText("FILE0.DLL", 1)], _texts.Items);
    }

    [Fact]
    public void A_list_stays_as_it_was_when_the_texts_are_cleared()
    {
        _texts.Add("a", 1, _pool);
        var list = _texts.ToList();
        _texts.Clear();
        Assert.Equal([new LocatedText("a", 1)], list);
        Assert.Empty(_texts.ToList());
        _texts.Add("A", 2, _pool);
        Assert.Equal([new LocatedText("A", 2)], _texts.Items);
    }
}
