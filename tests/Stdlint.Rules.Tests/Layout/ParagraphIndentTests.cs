using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class ParagraphIndentTests : RuleTests<ParagraphIndent>
{
    [TestMethod]
    public void Flush() => Verify("""
        # 技术要求
        ! [|充电柜应可靠接地。|]
        """);

    [TestMethod]
    public void UntitledSubclauseListAndCell() => VerifySilent("""
        ##. 柜体应平整。
        ##. 检查下列各项：
        a) 外观；
        b) 尺寸，见表1。
        表：尺寸
        |项目|要求|
        |---|---|
        |柜门|应平整。|
        """);

    [TestMethod]
    public void CentredOrIndentedByBlanks() => VerifySilent("""
        # 技术要求
        !center! 充电柜应可靠接地。
        ! 　　充电柜应可靠接地。
        """);

    [TestMethod]
    public void FirstLineIsIndented() => VerifyFix("""
        # 技术要求
        ! 充电柜应可靠接地。
        ! 柜门应平整。
        """, """
        # 技术要求
        ! 充电柜应可靠接地。
        ! 柜门应平整。
        """);
}
