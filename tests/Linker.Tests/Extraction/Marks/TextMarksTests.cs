using Linker.Extraction.Marks;
using Xunit;

namespace Linker.Tests.Extraction.Marks;

public class TextMarksTests
{
    [Fact]
    public void Marks_of_a_kind_are_in_ascending_order_however_they_were_added()
    {
        var marks = new TextMarks();
        foreach (var position in new[] { 3, 9, 7, 20, 1 }) marks.Add(MarkKind.Address, position);
        Assert.Equal([1, 3, 7, 9, 20], marks.Positions(MarkKind.Address));
        Assert.True(marks.Positions(MarkKind.NameDot).IsEmpty);
    }

    [Fact]
    public void Nothing_is_left_of_a_text_before()
    {
        var marks = new TextMarks();
        marks.Add(MarkKind.Correction, 5);
        marks.Clear();
        Assert.True(marks.Positions(MarkKind.Correction).IsEmpty);
    }
}
