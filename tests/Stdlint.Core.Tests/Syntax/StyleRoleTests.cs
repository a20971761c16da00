using Stdlint.Core.Syntax.Recognition;
using Stdlint.Core.Text;

namespace Stdlint.Core.Tests.Syntax;

/// <summary>What style names of the drafting templates and of Word mean.</summary>
[TestClass]
public sealed class StyleRoleTests
{
    [TestMethod]
    [DataRow("标准文件_章标题", nameof(StyleMeaning.Clause), 0)]
    [DataRow("章标题", nameof(StyleMeaning.Clause), 0)]
    [DataRow("标准文件_一级条标题", nameof(StyleMeaning.Subclause), 1)]
    [DataRow("五级条标题", nameof(StyleMeaning.Subclause), 5)]
    [DataRow("标准文件_二级无标题", nameof(StyleMeaning.UntitledSubclause), 2)]
    [DataRow("三级无标题条", nameof(StyleMeaning.UntitledSubclause), 3)]
    [DataRow("标准_四级无标题", nameof(StyleMeaning.UntitledSubclause), 4)]
    [DataRow("标准文件_附录一级条标题", nameof(StyleMeaning.AnnexSubclause), 1)]
    [DataRow("附录二级无标题条", nameof(StyleMeaning.AnnexUntitled), 2)]
    [DataRow("标准文件_引言一级条标题", nameof(StyleMeaning.IntroductionSubclause), 1)]
    [DataRow("标准文件_引言一级无标题", nameof(StyleMeaning.IntroductionUntitled), 1)]
    [DataRow("标准文件_术语条二", nameof(StyleMeaning.TermEntry), 2)]
    [DataRow("标准文件_附录标识", nameof(StyleMeaning.AnnexMark), 0)]
    [DataRow("标准文件_前言、引言标题", nameof(StyleMeaning.FrontTitle), 0)]
    [DataRow("标准文件_段", nameof(StyleMeaning.Body), 0)]
    [DataRow("标准文件_注：", nameof(StyleMeaning.Note), 0)]
    [DataRow("注×：（正文）", nameof(StyleMeaning.Note), 0)]
    [DataRow("标准文件_注：后续", nameof(StyleMeaning.NoteContinuation), 0)]
    [DataRow("标准文件_示例×：", nameof(StyleMeaning.Example), 0)]
    [DataRow("标准文件_示例内容", nameof(StyleMeaning.ExampleContinuation), 0)]
    [DataRow("标准文件_数字编号列项（二级）", nameof(StyleMeaning.DigitItem), 2)]
    [DataRow("标准文件_正文表标题", nameof(StyleMeaning.TableTitle), 0)]
    [DataRow("标准书眉_奇数页", nameof(StyleMeaning.HeaderFooter), 0)]
    [DataRow("heading 2", nameof(StyleMeaning.WordHeading), 2)]
    [DataRow("Heading 3", nameof(StyleMeaning.WordHeading), 3)]
    [DataRow("标题 1", nameof(StyleMeaning.WordHeading), 1)]
    [DataRow("标题1", nameof(StyleMeaning.WordHeading), 1)]
    [DataRow("toc 2", nameof(StyleMeaning.ContentsLine), 0)]
    [DataRow("目录 21", nameof(StyleMeaning.None), 0)]
    [DataRow("List Bullet 2", nameof(StyleMeaning.WordList), 2)]
    [DataRow("Normal", nameof(StyleMeaning.None), 0)]
    [DataRow("!正文", nameof(StyleMeaning.None), 0)]
    [DataRow("标题33", nameof(StyleMeaning.None), 0)]
    [DataRow("", nameof(StyleMeaning.None), 0)]
    public void MeaningOfAName(string name, string meaning, int level)
    {
        var role = StyleRoles.FromName(name);

        Assert.AreEqual(meaning, role.Meaning.ToString());
        Assert.AreEqual(level, role.Level);
    }

    [TestMethod]
    public void PrivateStyleMeansWhatItIsBasedOn()
    {
        var heading = new ParagraphStyle { Id = "1", Name = "heading 2", OutlineLevel = 1 };
        var own = new ParagraphStyle { Id = "2", Name = "样式 标题 2 + 宋体", BasedOn = heading, OutlineLevel = 1 };
        var text = new ParagraphStyle { Id = "3", Name = "我的正文", BasedOn = heading, OutlineLevel = 9 };
        var roles = new StyleRoles();

        Assert.AreEqual(new StyleRole(StyleMeaning.WordHeading, 2), roles.Of(own));
        Assert.AreEqual(StyleRole.None, roles.Of(text));
        Assert.AreEqual(StyleRole.None, roles.Of(null));
    }
}
