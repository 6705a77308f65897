using Linker.Extraction.Products;
using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Extraction.Products;

public class ProductNameTests
{
    [Theory]
    [InlineData("Windows NT Workstation version 4.0", "Windows NT Workstation", "4.0")]
    [InlineData("Windows NT Workstation versions 3.51 SP5, 4.0", "Windows NT Workstation", "3.51 SP5|4.0")]
    [InlineData("Windows NT Server version 4.0, Terminal Server Edition", "Windows NT Server, Terminal Server Edition", "4.0")]
    [InlineData("Visual FoxPro for Windows, versions 5.0, 6.0", "Visual FoxPro for Windows", "5.0|6.0")]
    [InlineData("Internet Explorer versions 4.01, 5 for Windows 95", "Internet Explorer for Windows 95", "4.01|5")]
    [InlineData("Outlook 98", "Outlook 98", "")]
    [InlineData("Mail versions (all versions and editions), 4.0", "Mail", "4.0")]
    [InlineData("Mail versions (all versions and editions)", "Mail", "")]
    [InlineData("Mail versions 4.0 (all SP)", "Mail", "4.0")]
    [InlineData("Mail versions 4.0 (SP 1), 5.0", "Mail", "4.0 (SP 1)|5.0")]
    [InlineData("Mail versions 3.0, 3.1 and 4.0", "Mail", "3.0|3.1|4.0")]
    [InlineData("Mail versions 3.0 and later", "Mail", "3.0 and later")]
    [InlineData("Mail version 3.0, and tools", "Mail, and tools", "3.0")]
    [InlineData("Mail Version 3.0", "Mail", "3.0")]
    [InlineData("Mail VERSION 3.0", "Mail", "3.0")]
    [InlineData("Inside C++ Version 5 ISBN 1-57231-565-2", "Inside C++ Version 5 ISBN 1-57231-565-2", "")]
    [InlineData("Mail version 2.x, 3.0b, l.1", "Mail", "2.x|3.0b|l.1")]
    [InlineData("Works versions '97, '98", "Works", "'97|'98")]
    [InlineData("Mail versions Service Release 1, SR-1", "Mail", "Service Release 1|SR-1")]
    [InlineData("Network version February 1997, Part 2", "Network", "February 1997|Part 2")]
    [InlineData("Tools versions 1.0, version 2.0", "Tools", "1.0|2.0")]
    [InlineData("Version control for teams", "Version control for teams", "")]
    [InlineData("Subversion 4.0", "Subversion 4.0", "")]
    [InlineData("A versioned product 4.0", "A versioned product 4.0", "")]
    [InlineData("The version for teams, version 4.0", "The version for teams", "4.0")]
    [InlineData("Mail version", "Mail version", "")]
    [InlineData("Mail versions", "Mail versions", "")]
    [InlineData("Mail   for\u00A0Teams  version  4.0", "Mail for Teams", "4.0")]
    [InlineData("Mail for Teams,", "Mail for Teams", "")]
    [InlineData("Mail version 4.0,", "Mail", "4.0")]
    [InlineData("Mail version 4.0, (a, b)", "Mail", "4.0")]
    [InlineData("Mail version 4.0, (a) (b)", "Mail, (a) (b)", "4.0")]
    [InlineData("Mail version 4.0 Enterprise Edition", "Mail Enterprise Edition", "4.0")]
    [InlineData("Mail version 4.0 edition", "Mail", "4.0 edition")]
    [InlineData("", "", "")]
    public void An_item_is_a_name_and_versions(string item, string name, string versions)
    {
        var (found, list) = ProductName.Parse(item, new StringPool());
        Assert.Equal((name, versions), (found, string.Join('|', list)));
    }
}
