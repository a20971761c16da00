using Stdlint.Rules.Typography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Typography;

[TestClass]
public sealed class WrongCharacterTests : RuleTests<WrongCharacter>
{
    [TestMethod]
    public void OneFindingForAWord() => Verify("""
        # 技术要求
        本要求也适用于[|其它|]设备。其它要求见第5章。
        """);

    [TestMethod]
    public void PartsOfOtherWords() => VerifySilent("""
        # 技术要求
        过敏反应情况应记录。既使用又保管。按装置说明操作。给予防滑措施。反复盖章无效。解决对策应明确。公园弧形道路应平整。
        """);

    [TestMethod]
    public void TitlesOfDocuments() => VerifySilent("""
        # 技术要求
        依据《其它设备管理办法》执行。
        """);

    [TestMethod]
    public void Repaired() => VerifyFix("""
        # 技术要求
        本要求也适用于其它设备，按装应牢固，其它要求见第5章。
        """, """
        # 技术要求
        本要求也适用于其他设备，安装应牢固，其他要求见第5章。
        """);
}
