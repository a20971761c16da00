using Stdlint.Rules.Typography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Typography;

[TestClass]
public sealed class DashCharactersTests : RuleTests<DashCharacters>
{
    [TestMethod]
    public void BoxDrawing() => Verify("""
        # 技术要求
        检验[|──|]判定应由专人负责。
        """);

    [TestMethod]
    public void NumberOfADocument() => VerifySilent("""
        # 技术要求
        应符合GB/T 191―2008的规定。
        """);

    [TestMethod]
    public void DrawnTree() => VerifySilent("""
        # 技术要求
        示例：目录如下
        ├──柜体
        └──柜门
        """);

    [TestMethod]
    public void RightForm() => VerifySilent("""
        # 技术要求
        检验——判定应由专人负责。
        """);

    [TestMethod]
    public void Repaired() => VerifyFix("""
        # 技术要求
        检验──判定应由专人负责。
        """, """
        # 技术要求
        检验——判定应由专人负责。
        """);
}
