using System.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Tests.Xml;

/// <summary>Cases S20 to S32 and P5, P6, P17: what XmlReader accepts and refuses, the scanner accepts and refuses.</summary>
[TestClass]
public sealed class XmlScannerParityTests
{
    private const string WordprocessingMl = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [TestMethod]
    [DataRow("<a/>")]
    [DataRow("<a></a >")]
    [DataRow("<a b='1' c=\"2\"/>")]
    [DataRow("<a b = '1'\r\n c\t=\t\"2\" />")]
    [DataRow("<a b='x\r\ny\tz\n&#10;&#9;&#13;'/>")]
    [DataRow("<a>x\r\ny\rz\n&#13;</a>")]
    [DataRow("<a>a;b&amp;c</a>")]
    [DataRow("<a b='a;b&amp;c'/>")]
    [DataRow("<a>&lt;&gt;&amp;&apos;&quot;&#65;&#x41;&#x20BB7;</a>")]
    [DataRow("<a><![CDATA[<&]]]]><![CDATA[>\r\n]]></a>")]
    [DataRow("<a>x<!-- - -->y<?p q?>z</a>")]
    [DataRow("<a>]] > ]></a>")]
    [DataRow("<a b=']]>'/>")]
    [DataRow("<a b='>'/>")]
    [DataRow("<?xml version='1.0'?><a/>")]
    [DataRow("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\" ?>\r\n<!-- x -->\n<a/>\n<?p?>\n<!---->")]
    [DataRow("<?xml version='1.0' standalone='no'?><a/>")]
    [DataRow("<?xmlx y?><a/>")]
    [DataRow("\uFEFF<?xml version='1.0' encoding='utf-8'?><a/>")]
    [DataRow("\uFEFF<a>\uFEFF</a>")]
    [DataRow("<ns0:a xmlns:ns0='u' ns0:b='1' b='2'/>")]
    [DataRow("<a xmlns='u'><b xmlns=''><c xmlns='v' d='1'/></b></a>")]
    [DataRow("<p:a xmlns:p='u'><p:a xmlns:p='v'><p:b/></p:a><p:b/></p:a>")]
    [DataRow("<a p:b='1' xmlns:p='u'/>")]
    [DataRow("<a xmlns:p='u' xmlns:q='v' p:b='1' q:b='2' b='3'/>")]
    [DataRow("<a xml:space='preserve' xml:lang='zh'/>")]
    [DataRow("<a xmlns:xml='http://www.w3.org/XML/1998/namespace'/>")]
    [DataRow("<a xmlns:p='u&amp;v' p:b='1'/>")]
    [DataRow("<\u4E2D\u6587 \u5C5E\u6027='\u503C'>\u6587\u672C\uD842\uDFB7\uE000\uFFFD</\u4E2D\u6587>")]
    [DataRow("<a-b.c_d1/>")]
    [DataRow("<_a/>")]
    [DataRow("<a>\u007F\u0085\u2028</a>")]
    [DataRow("<a> <b> </b> </a>")]
    [DataRow("<a><b/>text<b>more</b>tail</a>")]
    public void Accepted(string xml)
    {
        var bytes = Encoding.UTF8.GetBytes(xml);
        Assert.IsNotNull(XmlParity.Expected(bytes, out var reason), reason);
        XmlParity.AssertSame(bytes, xml);
    }

    [TestMethod]
    [DataRow("", XmlDefectKind.NoRoot)]
    [DataRow(" \n", XmlDefectKind.NoRoot)]
    [DataRow("<!-- only -->", XmlDefectKind.NoRoot)]
    [DataRow("<a b='1' b='2'/>", XmlDefectKind.AttributeDuplicate)]
    [DataRow("<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>", XmlDefectKind.AttributeDuplicate)]
    [DataRow("<a xmlns:p='u' xmlns:p='v'/>", XmlDefectKind.AttributeDuplicate)]
    [DataRow("<a xmlns='u' xmlns='u'/>", XmlDefectKind.AttributeDuplicate)]
    [DataRow("<p:a/>", XmlDefectKind.PrefixUndeclared)]
    [DataRow("<a p:b='1'/>", XmlDefectKind.PrefixUndeclared)]
    [DataRow("<a><b xmlns:p='u'/><p:c/></a>", XmlDefectKind.PrefixUndeclared)]
    [DataRow("<a xmlns:p=''/>", XmlDefectKind.NamespaceBroken)]
    [DataRow("<a xmlns:xml='u'/>", XmlDefectKind.NamespaceBroken)]
    [DataRow("<a xmlns:xmlns='u'/>", XmlDefectKind.NamespaceBroken)]
    [DataRow("<a xmlns:p='http://www.w3.org/2000/xmlns/'/>", XmlDefectKind.NamespaceBroken)]
    [DataRow("<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>", XmlDefectKind.NamespaceBroken)]
    [DataRow("<a>&nbsp;</a>", XmlDefectKind.ReferenceBroken)]
    [DataRow("<a>&</a>", XmlDefectKind.ReferenceBroken)]
    [DataRow("<a>& </a>", XmlDefectKind.ReferenceBroken)]
    [DataRow("<a>&amp</a>", XmlDefectKind.ReferenceBroken)]
    [DataRow("<a b='&lt'/>", XmlDefectKind.ReferenceBroken)]
    [DataRow("<a>&#0;</a>", XmlDefectKind.ReferenceBroken)]
    [DataRow("<a>&#x1;</a>", XmlDefectKind.ReferenceBroken)]
    [DataRow("<a>&#xD800;</a>", XmlDefectKind.ReferenceBroken)]
    [DataRow("<a>&#xFFFE;</a>", XmlDefectKind.ReferenceBroken)]
    [DataRow("<a>&#x110000;</a>", XmlDefectKind.ReferenceBroken)]
    [DataRow("<a>&#99999999999999999999;</a>", XmlDefectKind.ReferenceBroken)]
    [DataRow("<a>&#;</a>", XmlDefectKind.ReferenceBroken)]
    [DataRow("<a>&#x;</a>", XmlDefectKind.ReferenceBroken)]
    [DataRow("<a>&#X41;</a>", XmlDefectKind.ReferenceBroken)]
    [DataRow("<a>\u0001</a>", XmlDefectKind.CharacterNotAllowed)]
    [DataRow("<a>\0</a>", XmlDefectKind.CharacterNotAllowed)]
    [DataRow("<a>\uFFFE</a>", XmlDefectKind.CharacterNotAllowed)]
    [DataRow("<a>\uFFFF</a>", XmlDefectKind.CharacterNotAllowed)]
    [DataRow("<a b='\u001F'/>", XmlDefectKind.CharacterNotAllowed)]
    [DataRow("<!--\u0002--><a/>", XmlDefectKind.CharacterNotAllowed)]
    [DataRow("<a b='<'/>", XmlDefectKind.AttributeBroken)]
    [DataRow("<a b/>", XmlDefectKind.AttributeBroken)]
    [DataRow("<a b=1/>", XmlDefectKind.AttributeBroken)]
    [DataRow("<a b='1'c='2'/>", XmlDefectKind.TagBroken)]
    [DataRow("<a b='1/>", XmlDefectKind.AttributeBroken)]
    [DataRow("<a></b>", XmlDefectKind.EndTagMismatched)]
    [DataRow("<ab></a>", XmlDefectKind.EndTagMismatched)]
    [DataRow("<a></ab>", XmlDefectKind.EndTagMismatched)]
    [DataRow("</a>", XmlDefectKind.EndTagMismatched)]
    [DataRow("<a></ a>", XmlDefectKind.EndTagMismatched)]
    [DataRow("<a></a b='1'>", XmlDefectKind.TagBroken)]
    [DataRow("<p:a xmlns:p='u' xmlns:q='u'></q:a>", XmlDefectKind.EndTagMismatched)]
    [DataRow("<a/>text", XmlDefectKind.TextOutsideRoot)]
    [DataRow("text<a/>", XmlDefectKind.TextOutsideRoot)]
    [DataRow("<a/>&#32;", XmlDefectKind.TextOutsideRoot)]
    [DataRow("<a/><![CDATA[]]>", XmlDefectKind.TextOutsideRoot)]
    [DataRow("<a/><b/>", XmlDefectKind.SecondRoot)]
    [DataRow("<a>", XmlDefectKind.EndTagMissing)]
    [DataRow("<a><b></b>", XmlDefectKind.EndTagMissing)]
    [DataRow("<a", XmlDefectKind.TagBroken)]
    [DataRow("<", XmlDefectKind.TagBroken)]
    [DataRow("<a /", XmlDefectKind.TagBroken)]
    [DataRow("< a/>", XmlDefectKind.TagBroken)]
    [DataRow("<a/ >", XmlDefectKind.TagBroken)]
    [DataRow("<1a/>", XmlDefectKind.NameBroken)]
    [DataRow("<-a/>", XmlDefectKind.NameBroken)]
    [DataRow("<a:b:c xmlns:a='u'/>", XmlDefectKind.NameBroken)]
    [DataRow("<:a/>", XmlDefectKind.NameBroken)]
    [DataRow("<a:/>", XmlDefectKind.NameBroken)]
    [DataRow("<a 1b=''/>", XmlDefectKind.NameBroken)]
    [DataRow("<\u00D7/>", XmlDefectKind.NameBroken)]
    [DataRow("<a><!-- -- --></a>", XmlDefectKind.CommentBroken)]
    [DataRow("<a><!-- x</a>", XmlDefectKind.CommentBroken)]
    [DataRow("<a><!-- ---></a>", XmlDefectKind.CommentBroken)]
    [DataRow("<a><!--></a>", XmlDefectKind.CommentBroken)]
    [DataRow("<a><![CDATA[x</a>", XmlDefectKind.CdataBroken)]
    [DataRow("<a>]]></a>", XmlDefectKind.CdataEndInText)]
    [DataRow("<a>x]]]>y</a>", XmlDefectKind.CdataEndInText)]
    [DataRow("<a><?p x</a>", XmlDefectKind.InstructionBroken)]
    [DataRow("<a><??></a>", XmlDefectKind.InstructionBroken)]
    [DataRow("<a><?p!?></a>", XmlDefectKind.InstructionBroken)]
    [DataRow("<a/><?xml version='1.0'?>", XmlDefectKind.InstructionBroken)]
    [DataRow(" <?xml version='1.0'?><a/>", XmlDefectKind.InstructionBroken)]
    [DataRow("<a><?XML?></a>", XmlDefectKind.InstructionBroken)]
    [DataRow("<?xml version='1.1'?><a/>", XmlDefectKind.DeclarationBroken)]
    [DataRow("<?xml encoding='utf-8'?><a/>", XmlDefectKind.DeclarationBroken)]
    [DataRow("<?xml version='1.0' standalone='maybe'?><a/>", XmlDefectKind.DeclarationBroken)]
    [DataRow("<?xml version='1.0' encoding=''?><a/>", XmlDefectKind.DeclarationBroken)]
    [DataRow("<?xml version='1.0'", XmlDefectKind.DeclarationBroken)]
    [DataRow("<!DOCTYPE a><a/>", XmlDefectKind.DoctypeNotAllowed)]
    [DataRow("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", XmlDefectKind.DoctypeNotAllowed)]
    [DataRow("<a><!x></a>", XmlDefectKind.TagBroken)]
    public void Refused(string xml, XmlDefectKind kind)
    {
        var bytes = Encoding.UTF8.GetBytes(xml);
        Assert.IsNull(XmlParity.Expected(bytes, out _), "XmlReader accepts it");
        Assert.IsNull(XmlParity.Actual(bytes, out var defect));
        Assert.AreEqual(kind, defect!.Kind);
    }

    /// <summary>The names are known from the tags before, so the short way sees the fault first.</summary>
    [TestMethod]
    [DataRow("<a b='1' b='2'/>", XmlDefectKind.AttributeDuplicate)]
    [DataRow("<a p:b='1' c='' q:b='2'/>", XmlDefectKind.AttributeDuplicate)]
    [DataRow("<a b='1' c='2' b='1'>", XmlDefectKind.AttributeDuplicate)]
    [DataRow("<a b='<'/>", XmlDefectKind.AttributeBroken)]
    [DataRow("<a b='&c;'/>", XmlDefectKind.ReferenceBroken)]
    [DataRow("<a b='1'c='2'/>", XmlDefectKind.TagBroken)]
    [DataRow("<a b='1' /x>", XmlDefectKind.TagBroken)]
    [DataRow("<a b=1/>", XmlDefectKind.AttributeBroken)]
    [DataRow("<a b/>", XmlDefectKind.AttributeBroken)]
    [DataRow("<a 'b'='1'/>", XmlDefectKind.TagBroken)]
    [DataRow("<ab b='1'></a>", XmlDefectKind.EndTagMismatched)]
    [DataRow("<a b='1'></ab>", XmlDefectKind.EndTagMismatched)]
    [DataRow("<a b='1'></>", XmlDefectKind.EndTagMismatched)]
    [DataRow("<a b='1'>]]></a>", XmlDefectKind.CdataEndInText)]
    [DataRow("<a b='1'>& </a>", XmlDefectKind.ReferenceBroken)]
    public void RefusedAmongTagsMetBefore(string tag, XmlDefectKind kind)
    {
        const string Known = "<a b='1' c='2'/><a p:b='1' q:c='2'/><a q:b='1' /><ab b='1'></ab>";
        var bytes = Encoding.UTF8.GetBytes($"<r xmlns:p='u' xmlns:q='u'>{Known}{Known}{tag}{Known}</r>{new string(' ', 80)}");
        Assert.IsNull(XmlParity.Expected(bytes, out _), "XmlReader accepts it");
        Assert.IsNull(XmlParity.Actual(bytes, out var defect));
        Assert.AreEqual(kind, defect!.Kind);
    }

    [TestMethod]
    public void ManyAttributesAreToldApart()
    {
        var attributes = string.Concat(Enumerable.Range(0, 200).Select(i => $" a{i}='{i}'"));
        var xml = $"<r>{string.Concat(Enumerable.Repeat($"<e{attributes}/>", 4))}</r>{new string(' ', 80)}";
        XmlParity.AssertSame(Encoding.UTF8.GetBytes(xml), "sound");
        Assert.IsNull(XmlParity.Actual(Encoding.UTF8.GetBytes(xml.Replace("a199=", "a7=")), out var defect));
        Assert.AreEqual(XmlDefectKind.AttributeDuplicate, defect!.Kind);
    }

    [TestMethod]
    [DataRow((byte)0x80, (byte)0x41, (byte)0x41)]
    [DataRow((byte)0xC0, (byte)0xAF, (byte)0x41)]
    [DataRow((byte)0xED, (byte)0xA0, (byte)0x80)]
    [DataRow((byte)0xF5, (byte)0x80, (byte)0x80)]
    [DataRow((byte)0xE4, (byte)0xB8, (byte)0x41)]
    public void BytesThatAreNotUtf8(byte first, byte second, byte third)
    {
        byte[] bytes = [.. "<a>"u8, first, second, third, .. "</a>"u8];
        Assert.IsNull(XmlParity.Expected(bytes, out _));
        Assert.IsNull(XmlParity.Actual(bytes, out var defect));
        Assert.AreEqual(XmlDefectKind.EncodingBroken, defect!.Kind);
        Assert.AreEqual(3, defect.ByteOffset);
    }

    [TestMethod]
    public void StrictAndForeignPrefixesGiveTheSameNames()
    {
        var part = Scan("<ns0:p xmlns:ns0='http://purl.oclc.org/ooxml/wordprocessingml/main' ns0:rsidR='1'><ns0:r><t xmlns='" + WordprocessingMl + "'>x</t></ns0:r></ns0:p>");
        Assert.AreEqual(XmlName.W_p, part.Root.Name);
        Assert.IsTrue(part.IsStrict);
        Assert.AreEqual("1", part.Root.Attribute(XmlName.W_rsidR));
        Assert.AreEqual("x", part.Root.Child(XmlName.W_r).Child(XmlName.W_t).InnerText);
    }

    [TestMethod]
    public void EachCharacterLeadsBackToItsBytes()
    {
        var part = Scan("<a>A\u4E2D&amp;\r\n\uD842\uDFB7&#x4E2D;z</a>");
        var text = part.Root.FirstChild;
        Span<char> chars = new char[text.TextBytes.Length];
        Span<int> starts = new int[chars.Length];
        var count = text.DecodeText(chars, starts);
        Assert.AreEqual("A\u4E2D&\n\uD842\uDFB7\u4E2Dz", new string(chars[..count]));
        int[] expected = [3, 4, 7, 12, 14, 14, 18, 26];
        CollectionAssert.AreEqual(expected, starts[..count].ToArray());
        for (var i = 0; i < count; i++)
            Assert.AreEqual(expected[i], text.ByteOfCharacter(i), "character " + i);
        Assert.AreEqual(27, text.ByteOfCharacter(count));
        Assert.IsFalse(part.Root.TryGetVerbatim(out _, out _));
    }

    [TestMethod]
    public void NodesThatDoNotExistAnswerWithNothing()
    {
        XmlNode none = default;
        Assert.IsFalse(none.Exists);
        Assert.IsFalse(none.Child(XmlName.W_p).FirstChild.NextSibling.Parent.Exists);
        Assert.IsNull(none.Attribute(XmlName.W_val));
        Assert.IsFalse(none.OnOff(XmlName.W_val));
        Assert.AreEqual("", Scan("<a/>").Root.Child(XmlName.W_p).InnerText);
    }

    private static XmlPart Scan(string xml)
    {
        var part = XmlScanner.Scan(Encoding.UTF8.GetBytes(xml), XmlLimits.Default, out var defect);
        Assert.IsNotNull(part, defect?.ToString());
        return part;
    }
}
