using System.Text;
using Stdlint.Core.Text;

namespace Stdlint.Word.Tests.Reading;

/// <summary>Elements in places where no program would write them: reading never throws and every character has its place.</summary>
[TestClass]
public sealed class RandomMarkupTests
{
    private static readonly string[] Containers =
    [
        "w:p", "w:p", "w:p", "w:r", "w:r", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:sdtContent", "w:ins w:id='1'", "w:del w:id='1'", "w:moveTo w:id='1'", "w:moveFrom w:id='1'",
        "w:hyperlink w:anchor='a'", "w:fldSimple w:instr=' SEQ 表 '", "w:smartTag", "w:ruby", "w:rt", "w:rubyBase", "mc:AlternateContent", "mc:Choice Requires='wps'",
        "mc:Choice Requires='new'", "mc:Fallback", "w:drawing", "w:pict", "v:shape alt='x'", "w:txbxContent", "m:oMathPara", "m:oMath", "m:f", "m:num", "m:den", "m:r", "m:nary", "m:d", "m:e",
        "w:pPr", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr", "w:sdtPr", "w:sectPr", "new:unknown", "w:object", "wpg:wgp",
    ];

    private static readonly string[] Leaves =
    [
        "<w:t>文字</w:t>", "<w:t xml:space='preserve'> a&amp;b </w:t>", "<w:delText>gone</w:delText>", "<w:tab/>", "<w:br w:type='page'/>", "<w:cr/>", "<w:noBreakHyphen/>",
        "<w:sym w:font='Symbol' w:char='F0B1'/>", "<w:sym w:font='x' w:char='F0B1'/>", "<w:fldChar w:fldCharType='begin'/>", "<w:fldChar w:fldCharType='separate'/>",
        "<w:fldChar w:fldCharType='end'/>", "<w:fldChar w:fldCharType='end'/>", "<w:instrText> TOC </w:instrText>", "<w:instrText> EQ \\f(1,2)</w:instrText>", "<w:ins w:id='1'/>", "<w:del w:id='1'/>",
        "<w:footnoteReference w:id='1'/>", "<w:commentReference w:id='1'/>", "<w:commentRangeStart w:id='1'/>", "<w:commentRangeEnd w:id='1'/>", "<w:bookmarkStart w:id='1' w:name='b'/>",
        "<w:bookmarkEnd w:id='1'/>", "<w:vMerge/>", "<w:vMerge w:val='restart'/>", "<w:gridSpan w:val='2'/>", "<w:hMerge/>", "<w:numPr><w:numId w:val='1'/></w:numPr>", "<m:t>x</m:t>", "<w:vanish/>",
        "<w:p/>", "<w:sectPr/>", "<w:altChunk/>", "<w:showingPlcHdr/>", "<w:tc><w:p/></w:tc>", "<w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox/></w:ffData></w:fldChar><w:instrText>FORMCHECKBOX</w:instrText><w:fldChar w:fldCharType='end'/>",
    ];

    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(3)]
    public void ReadsWhateverTheNesting(int group)
    {
        for (var seed = group * 250; seed < (group + 1) * 250; seed++)
        {
            var body = Markup(new Random(seed));
            var sample = new DraftSample(body)
                .WithFootnotes("<w:footnote w:id='1'>" + Markup(new Random(-seed - 1)) + "</w:footnote>")
                .With("comments", "comments", "<w:comment w:id='1'><w:p/></w:comment>")
                .WithNumbering("<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:lvlText w:val='%1'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>");
            foreach (var view in Enum.GetValues<TextView>())
            {
                try
                {
                    sample.Read(view);
                }
                catch (Exception e) when (e is not AssertInconclusiveException)
                {
                    Assert.Fail($"seed {seed}, {view}: {e.Message}\n{e.StackTrace}\n{body}");
                }
            }
        }
    }

    private static string Markup(Random random)
    {
        var markup = new StringBuilder();
        var open = new Stack<string>();
        for (var i = random.Next(10, 120); i > 0; i--)
        {
            var kind = random.Next(10);
            if (kind < 4 && open.Count < 60)
            {
                var element = Containers[random.Next(Containers.Length)];
                markup.Append('<').Append(element).Append('>');
                open.Push(element.Split(' ')[0]);
            }
            else if (kind < 8)
            {
                markup.Append(Leaves[random.Next(Leaves.Length)]);
            }
            else if (open.TryPop(out var name))
            {
                markup.Append("</").Append(name).Append('>');
            }
        }

        while (open.TryPop(out var name))
            markup.Append("</").Append(name).Append('>');
        return markup.ToString();
    }
}
