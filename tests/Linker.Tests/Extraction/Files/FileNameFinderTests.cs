using Linker.Extraction;
using Linker.Extraction.Files;
using Linker.Tests.Articles;
using Xunit;

namespace Linker.Tests.Extraction.Files;

public class FileNameFinderTests
{
    [Theory]
    [InlineData("Copy Hrdr.sys to the server.", "Hrdr.sys")]
    [InlineData("HRDR.SYS", "HRDR.SYS")]
    [InlineData("C:\\Winnt\\System32\\Hrdr.sys", "Hrdr.sys")]
    [InlineData("\\\\server\\share\\setup.exe", "setup.exe")]
    [InlineData("a/b/c.txt", "c.txt")]
    [InlineData("(Hrdr.sys), \"Hal.dll\"; 'Win.ini'.", "Hrdr.sys|Hal.dll|Win.ini")]
    [InlineData("Is it Hrdr.sys? It is Hal.dll!", "Hrdr.sys|Hal.dll")]
    [InlineData("\"Is it Hrdr.sys?\"", "Hrdr.sys")]
    [InlineData("#include <stdio.h>", "stdio.h")]
    [InlineData("Q990002i.exe", "Q990002i.exe")]
    [InlineData("~temp$1.tmp and _a-b#c&d.dat", "~temp$1.tmp|_a-b#c&d.dat")]
    [InlineData("autoexec.bat-", "autoexec.bat")]
    [InlineData("-autoexec.bat", "autoexec.bat")]
    [InlineData("one.two.ini", "one.two.ini")]
    [InlineData("SETUP.EX_", "SETUP.EX_")]
    [InlineData("data.xy$", "data.xy$")]
    [InlineData("MSMAIL.MMF", "MSMAIL.MMF")]
    [InlineData("Yb896a.ybk is a file", "Yb896a.ybk")]
    [InlineData("the 12520850.cpx file", "12520850.cpx")]
    [InlineData("command.com", "command.com")]
    [InlineData("COMMAND.COM", "COMMAND.COM")]
    [InlineData("Format.com", "Format.com")]
    [InlineData("TOOL.COM", "TOOL.COM")]
    [InlineData("C:\\dos\\tool.com", "tool.com")]
    [InlineData("c:\\\\gate\\\\out.que", "out.que")]
    [InlineData("C:\\data\\out.queue", "")]
    [InlineData("C:\\data\\out.xyzw", "out.xyzw")]
    [InlineData("main.c", "main.c")]
    [InlineData("defs.h,main.c", "defs.h|main.c")]
    [InlineData("WIN386.EXE;", "WIN386.EXE")]
    [InlineData("vtd.386", "vtd.386")]
    [InlineData("Read the Yb896a.ybk\";", "Yb896a.ybk")]
    public void These_are_files(string line, string names) => Assert.Equal(names, Find(line));

    [Theory]
    [InlineData("*.ini")]
    [InlineData("file?.ini")]
    [InlineData("a.ini*")]
    [InlineData("a.in?x")]
    [InlineData(".ini files")]
    [InlineData("..ini")]
    [InlineData("ends.")]
    [InlineData("version 4.0")]
    [InlineData("4.0.1381")]
    [InlineData("6.0.c")]
    [InlineData("3.1.386")]
    [InlineData("3.5f")]
    [InlineData("1.c")]
    [InlineData("a.c")]
    [InlineData("x.y.c")]
    [InlineData("www.example.com")]
    [InlineData("example.com")]
    [InlineData("ftp.example.com")]
    [InlineData("LONGHOSTNAME.COM")]
    [InlineData("a.tool.com")]
    [InlineData("\\\\tool.com")]
    [InlineData("user@mail.ini")]
    [InlineData("mail.ini@host")]
    [InlineData("Math.log(x)")]
    [InlineData("http://a.example/setup.exe")]
    [InlineData("www.example.com/setup.exe")]
    [InlineData("Form1.Caption")]
    [InlineData("ASP.NET")]
    [InlineData("job.owner")]
    [InlineData("rs.get")]
    [InlineData("OBJ.SET")]
    [InlineData("a.xyz = 1")]
    [InlineData("ab.xyz[0]")]
    [InlineData("ab.xyz;")]
    [InlineData("if (ab.xyz) {")]
    [InlineData("ab.x1 and ab.1x")]
    [InlineData("e.g. this, i.e. that")]
    [InlineData("End of sentence.Next one")]
    [InlineData("U.S.A")]
    [InlineData("..")]
    [InlineData("")]
    public void These_are_none(string line) => Assert.Equal("", Find(line));

    [Theory]
    [InlineData("Hrdr.sys", true)]
    [InlineData("Hrdr", false)]
    [InlineData("Hrdr.", false)]
    [InlineData(".sys", false)]
    [InlineData("Hrdr.sys ", false)]
    [InlineData("Hrdr.sys\\x", false)]
    [InlineData("a b.sys", false)]
    [InlineData("one.two.sys", true)]
    [InlineData("", false)]
    public void All_of_a_text_may_be_a_name(string text, bool isName) => Assert.Equal(isName, FileNameFinder.IsFileName(text));

    [Fact]
    public void A_name_knows_its_place()
    {
        var article = ArticleText.Text("one\n  C:\\a\\Hrdr.sys");
        var facts = new FactSheet();
        new MarkFinder().Extract(article, facts);
        new FileNameFinder().Extract(article, facts);
        var name = Assert.Single(facts.FileNames);
        Assert.Equal((1, "Hrdr.sys"), (name.LineIndex, article.Text[name.Start..name.End].ToString()));
    }

    /// <summary>The names in the text, which are those that are found in a title too, but for addresses.</summary>
    private static string Find(string line)
    {
        var article = ArticleText.Text(line);
        var facts = new FactSheet();
        new MarkFinder().Extract(article, facts);
        new UrlExtractor(new Linker.Ground.Text.StringPool()).Extract(article, facts);
        new FileNameFinder().Extract(article, facts);
        var names = string.Join('|', facts.FileNames.Select(name => article.Text[name.Start..name.End].ToString()));
        if (facts.Texts(FactKind.Urls).Items.Count == 0)
            Assert.Equal(names, string.Join('|', FileNameFinder.FindIn(line).Select(name => line.Substring(name.Start, name.Length))));
        return names;
    }
}
