using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class HeaderNumberMissingTests : RuleTests<HeaderNumberMissing>
{
    [TestMethod]
    public void NoHeader() => Verify("""
        [封面]
        编号：T/ABC 1—2025
        名称：充电柜
        [正文标题]
        [|# 范围|]
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void Shown() => VerifySilent("""
        [封面]
        编号：T/ABC 1—2025
        名称：充电柜
        [正文标题]
        # 范围
        本文件规定了充电柜的技术要求。
        [页眉] T/ABC 1—2025
        """);

    [TestMethod]
    public void NoCover() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void NumberIntoTheEmptyHeader() => VerifyFix(
        """
        [封面]
        编号：T/ABC 1—2025
        名称：充电柜
        [正文标题]
        # 范围
        本文件规定了充电柜的技术要求。
        [页眉]
        """,
        """
        [封面]
        编号：T/ABC 1—2025
        名称：充电柜
        [正文标题]
        # 范围
        本文件规定了充电柜的技术要求。
        [页眉] T/ABC 1—2025
        """);

    [TestMethod]
    [DataRow("")]
    [DataRow("[页眉] 充电柜")]
    public void PersonHasToDecide(string header) => VerifyNoFix($"""
        [封面]
        编号：T/ABC 1—2025
        名称：充电柜
        [正文标题]
        # 范围
        本文件规定了充电柜的技术要求。
        {header}
        """);
}
