using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class PlaceholderLeftTests : RuleTests<PlaceholderLeft>
{
    [TestMethod]
    public void Prompt() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        [|点击此处输入|]文字。
        """);

    [TestMethod]
    public void Pending() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体的高度：[|待定|]。
        质量为[|TBD|]。
        """);

    [TestMethod]
    public void WordsThatOnlyLookAlike() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        应等待定位完成，待定期检查后再启用。
        型号由MTBD和两位数字××构成。
        """);

    [TestMethod]
    public void Example() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        应标明日期。
        示例：点击此处输入
        """);

    [TestMethod]
    public void FormatOfADate() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        日期应写作YYYY-MM-DD。
        """);

    [TestMethod]
    public void CoverDateWithoutStage() => Verify(Cover.CoverNotation.With("发布日期：[|XXXX-XX-XX|]", "实施日期：[|XXXX-XX-XX|]"));

    [TestMethod]
    public void CoverDateOfLetters() => Verify(Cover.CoverNotation.With("发布日期：[|YYYY-MM-DD|]"));

    [TestMethod]
    public void CoverDateOfADraft() => VerifySilent(Cover.CoverNotation.With("发布日期：XXXX-XX-XX", "实施日期：XXXX-XX-XX", "版次：征求意见稿"));
}
