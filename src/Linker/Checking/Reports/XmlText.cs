using System.Text;
using System.Xml;

namespace Linker.Checking.Reports;

/// <summary>
/// Text without the characters that XML 1.0 cannot hold even as references (section 2.2): control characters become their
/// pictures, so that an escape is seen as <c>␛</c>; half surrogates and U+FFFE become U+FFFD. The control characters that it
/// can hold but discourages (U+007F to U+009F) are written as references, so that no terminal sees them.
/// </summary>
internal static class XmlText
{
    internal static void WriteText(this XmlWriter xml, string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is >= 0x7F and <= 0x9F)
            {
                xml.WriteString(plain.ToString());
                plain.Clear();
                xml.WriteCharEntity((char)rune.Value);
            }
            else
            {
                var isAllowed = rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value);
                plain.Append(isAllowed ? rune : HarmlessText.Sanitize(rune));
            }
        }

        xml.WriteString(plain.ToString());
    }

    internal static void WriteAttribute(this XmlWriter xml, string name, string value)
    {
        xml.WriteStartAttribute(name);
        xml.WriteText(value);
        xml.WriteEndAttribute();
    }
}
