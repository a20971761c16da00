using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class UnneededForNeedNotTests : RuleTests<UnneededForNeedNot>
{
    [TestMethod]
    public void InAProvision() => Verify("""
        # 技术要求
        同型号产品[|无需|]重复检验。
        样品[|不需要|]烘干。
        [|不用|]登记。
        """);

    [TestMethod]
    public void CellOfAnOverview() => VerifySilent("""
        # 技术要求
        分级见表1。
        表：分级
        |级别|人员|
        |---|---|
        |一级|无需介入|
        """);

    [TestMethod]
    public void OtherWords() => VerifySilent("""
        # 技术要求
        该胶不用于食品包装。
        不用的设备应断电。
        不需要校准的仪器应标识。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        同型号产品无需重复检验。
        """, """
        # 技术要求
        同型号产品不必重复检验。
        """);
}
