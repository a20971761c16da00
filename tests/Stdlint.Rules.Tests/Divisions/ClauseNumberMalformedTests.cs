using Stdlint.Rules.Divisions;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Divisions;

[TestClass]
public sealed class ClauseNumberMalformedTests : RuleTests<ClauseNumberMalformed>
{
    private const string AnnexOfManures = """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 品种
        常用绿肥见附录A。
        #A（资料性）常用绿肥
        """;

    [TestMethod]
    public void CommaAndWideStop() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        [|##=4,1|] 外观
        柜体应平整。
        ##=4.2 尺寸
        柜体应方正。
        """);

    [TestMethod]
    public void QuantityAtTheStartOfAParagraph() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        4,100元以上的柜体应保修。
        3.5 mm厚的钢板应除锈。
        """);

    [TestMethod]
    public void AnnexLetterWithoutStop() => Verify($"""
        {AnnexOfManures}
        [|##=A1|] 豆科绿肥
        紫云英耐荫。
        ##=A.2 十字花科绿肥
        肥田萝卜耐酸。
        """, new() { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs, DraftEncoding.HeadingTyped, DraftEncoding.PlainTyped] });

    [TestMethod]
    public void NameOfAnotherLetter() => VerifySilent($"""
        {AnnexOfManures}
        ## B1 型绿肥
        紫云英耐荫。
        ## A2 型绿肥
        肥田萝卜耐酸。
        """);

    [TestMethod]
    public void AnnexLetterWithoutStopInPlainText() => Verify($"""
        {AnnexOfManures}
        ! [|A1|] 豆科绿肥
        紫云英耐荫。
        ! [|A2|] 十字花科绿肥
        肥田萝卜耐酸。
        """);

    [TestMethod]
    public void OnlyTheFirstInPlainText() => Verify($"""
        {AnnexOfManures}
        ! [|A1|] 豆科绿肥
        紫云英耐荫。
        ##=A.2 十字花科绿肥
        肥田萝卜耐酸。
        """, new() { Encodings = RuleTestOptions.TypedEncodings });

    [TestMethod]
    public void NamesInPlainText() => VerifySilent($"""
        {AnnexOfManures}
        ! A1 型绿肥
        紫云英耐荫。
        ! A2 型绿肥
        肥田萝卜耐酸。
        ## 代码
        代码如下：
        ! A2 豆科
        ! A3 十字花科
        ! B1 其他绿肥
        紫云英耐荫。
        ! A2 豆科绿肥应耐荫
        紫云英耐荫。
        """);

    [TestMethod]
    public void CodesInPlainText() => VerifySilent($"""
        {AnnexOfManures}
        代码如下。
        ! A1 豆科
        ! A2 十字花科
        ! A3 禾本科
        """);
}
