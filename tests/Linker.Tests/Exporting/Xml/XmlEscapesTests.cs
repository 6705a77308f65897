using System.Xml.Linq;
using Linker.Exporting.Xml;
using Xunit;

namespace Linker.Tests.Exporting.Xml;

public class XmlEscapesTests
{
    [Theory]
    [InlineData("a <b> & \"c\" ]]>", "a &lt;b&gt; &amp; &quot;c&quot; ]]&gt;")]
    [InlineData("\t\r\n\u0085", "&#9;&#13;&#10;&#133;")]
    [InlineData("a\u0001b\uFFFE", @"a\u0001b\uFFFE")]
    [InlineData(@"C:\N\upd \u00c4", @"C:\N\upd \u00c4")]
    [InlineData(@"\u0001", @"\u005Cu0001")]
    [InlineData("é中\U0001F600", "é中\U0001F600")]
    public void A_text_is_escaped(string text, string xml) => Assert.Equal(xml, Output.Of(output => output.WriteXml(text)));

    [Fact]
    public void A_lone_surrogate_is_escaped() =>
        Assert.Equal(@"\uD800a\uDC00", Output.Of(output => output.WriteXml("\uD800a\uDC00")));

    [Fact]
    public void Every_text_comes_back_from_an_element_and_from_an_attribute() => Nasty.ForEvery(text =>
    {
        var xml = Output.Of(output => output.WriteXml(text));
        Assert.DoesNotContain(xml, char.IsControl);
        var element = XElement.Parse($"<a b=\"{xml}\">{xml}</a>", LoadOptions.PreserveWhitespace);
        Assert.Equal(text, XmlValue.Decode(element.Value));
        Assert.Equal(text, XmlValue.Decode(element.Attribute("b")!.Value));
    });

    [Fact]
    public void A_text_that_XML_can_hold_is_read_as_it_is_without_decoding() => Nasty.ForEvery(text =>
    {
        if (!text.All(System.Xml.XmlConvert.IsXmlChar) || text.Contains("\\u0", StringComparison.Ordinal)) return;
        Assert.Equal(text, XElement.Parse(
            $"<a>{Output.Of(output => output.WriteXml(text))}</a>", LoadOptions.PreserveWhitespace).Value);
    });

    [Fact]
    public void A_text_longer_than_the_buffer_is_written_whole()
    {
        var text = new string('<', 100_000) + new string('\0', 100_000);
        Assert.Equal(text, XmlValue.Decode(XElement.Parse($"<a>{Output.Of(output => output.WriteXml(text))}</a>").Value));
    }
}
