using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class DirectEmphasisTests : RuleTests<DirectEmphasis>
{
    [TestMethod]
    public void Colour() => Verify("""
        # 技术要求
        充电柜应[|{{color:FF0000|可靠}}|]接地。
        """);

    [TestMethod]
    public void Underline() => Verify("""
        # 技术要求
        充电柜应[|{{underline:可靠}}|]接地。
        """);

    [TestMethod]
    public void RevisionsLinksAndBlanks() => VerifySilent("""
        # 技术要求
        充电柜应{{ins:可靠}}接地，见{{link:https://example.org|网址}}，由{{underline:    }}填写，{{color:000000|黑色}}。
        """);

    [TestMethod]
    public void UnderlineAndColourGo() => VerifyFix("""
        # 技术要求
        充电柜应{{underline:可靠接地}}，柜门应{{color:FF0000|平整}}。
        柜体应{{color:FF0000|{{underline:牢固}}}}，{{bold:色泽}}应{{color:0000FF|均匀}}。
        """, """
        # 技术要求
        充电柜应可靠接地，柜门应平整。
        柜体应牢固，{{bold:色泽}}应均匀。
        """);
}
