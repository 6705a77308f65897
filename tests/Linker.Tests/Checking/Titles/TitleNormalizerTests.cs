using Linker.Checking.Titles;
using Xunit;

namespace Linker.Tests.Checking.Titles;

public class TitleNormalizerTests
{
    [Theory]
    [InlineData("How to Obtain the Latest Pack", "how to obtain the latest pack", "how to obtain the latest pack")]
    [InlineData("XADM: Store  Stops!", "xadm store stops", "store stops")]
    [InlineData("PC DB: BUG: Store Stops", "pc db bug store stops", "store stops")]
    [InlineData("OFF97:Store Stops", "off97 store stops", "store stops")]
    [InlineData("Golf: System Requirements", "golf system requirements", "golf system requirements")]
    [InlineData("Err: 5:28 Is No Time", "err 5 28 is no time", "err 5 28 is no time")]
    [InlineData("Store Stops Now [visualc]", "store stops now visualc", "store stops now")]
    [InlineData("&quot;Can&apos;t&quot; Open R&amp;D", "cant open r d", "cant open r d")]
    [InlineData("MFC's Don’t", "mfc dont", "mfc dont")]
    [InlineData("Version 4.0, 3.51 and 6.00", "version 4 3.51 and 6", "version 4 3.51 and 6")]
    [InlineData("C++ and C# with COM+", "c++ and c# with com+", "c++ and c# with com+")]
    [InlineData("", "", "")]
    [InlineData(" : ", "", "")]
    public void What_people_change_is_taken_away(string title, string text, string body)
    {
        var normal = TitleNormalizer.Normalize(title);
        Assert.Equal((text, body), (normal.Text, normal.Body.ToString()));
    }
}
