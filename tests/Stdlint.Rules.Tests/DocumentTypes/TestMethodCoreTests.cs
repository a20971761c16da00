using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class TestMethodCoreTests : RuleTests<TestMethodCore>
{
    [TestMethod]
    public void NoSteps() => Verify("""
        [封面]
        名称：水分的测定
        # 范围
        本文件描述了水分的测定方法。
        # 原理
        烘干后称量。
        # 结果计算
        按质量差计算。
        [|# 试验报告|]
        给出结果。
        """);

    [TestMethod]
    public void NoResults() => Verify("""
        [封面]
        名称：水分的测定
        # 范围
        本文件描述了水分的测定方法。
        # 原理
        烘干后称量。
        # 试验步骤
        称取样品。
        [|# 精密度|]
        不大于5%。
        """);

    [TestMethod]
    public void Qualitative() => VerifySilent("""
        [封面]
        名称：水分的测定
        # 范围
        本文件描述了水分的测定方法。
        # 试验步骤
        称取样品。
        # 结果判定
        变色的为阳性。
        """);
}
