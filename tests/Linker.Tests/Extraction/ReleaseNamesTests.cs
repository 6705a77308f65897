using Linker.Extraction;
using Xunit;

namespace Linker.Tests.Extraction;

public class ReleaseNamesTests
{
    [Theory]
    [InlineData("Windows NT 4.0 Service Pack 6", "Windows NT 4.0 Service Pack 6")]
    [InlineData("Windows NT 4.0 Service Pack 6,", "Windows NT 4.0 Service Pack 6")]
    [InlineData("Mail 4.0 Service Pack 6 and Mail 3.51 Service Pack 5", "Mail 4.0 Service Pack 6|Mail 3.51 Service Pack 5")]
    [InlineData("Mail 4.0 SP6, and in the latest Mail 3.51 Service Pack", "Mail 4.0 SP6|latest Mail 3.51 Service Pack")]
    [InlineData("versions 3.0 and 4.0", "versions 3.0 and 4.0")]
    [InlineData("Research and Development 4.0", "Research and Development 4.0")]
    [InlineData("latest Windows NT 3.51 U.S. Service Pack", "latest Windows NT 3.51 U.S. Service Pack")]
    [InlineData("version 5.0 of Mail", "version 5.0 of Mail")]
    [InlineData("retail release of Mail", "retail release of Mail")]
    [InlineData("service pack 3", "service pack 3")]
    [InlineData("Windows XP", "Windows XP")]
    [InlineData("Windows Me", "Windows Me")]
    [InlineData("Visual Studio .NET", "Visual Studio .NET")]
    [InlineData("4.0", "4.0")]
    public void A_release_can_be_had_by_its_name(string phrase, string releases) => Assert.Equal(releases, Split(phrase));

    [Theory]
    [InlineData("")]
    [InlineData("a way that nobody expected")]
    [InlineData("Microsoft Mail")]
    [InlineData("some version 4.0")]
    [InlineData("next release")]
    [InlineData("Mail 5.0 or a future release")]
    [InlineData("Article Q990002")]
    [InlineData("Microsoft Knowledge Base 4")]
    [InlineData("Step 4")]
    [InlineData("Mail 4.0, step 3")]
    [InlineData("the following 4.0")]
    [InlineData("Mail 4.0 one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen")]
    public void Other_things_that_problems_are_corrected_in_are_none(string phrase) => Assert.Equal("", Split(phrase));

    private static string Split(string phrase) => string.Join('|', ReleaseNames.Split(phrase));
}
