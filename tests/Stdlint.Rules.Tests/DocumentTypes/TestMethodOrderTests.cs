using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class TestMethodOrderTests : RuleTests<TestMethodOrder>
{
    [TestMethod]
    public void PrincipleLate() => Verify("""
        [封面]
        名称：水分的测定
        # 范围
        本文件描述了水分的测定方法。
        # 试验步骤
        称取样品。
        [|# 原理|]
        烘干后称量。
        # 结果计算
        按质量差计算。
        """);

    [TestMethod]
    public void InOrder() => VerifySilent("""
        [封面]
        名称：水分的测定
        # 范围
        本文件描述了水分的测定方法。
        # 原理
        烘干后称量。
        # 试剂和材料
        水。
        # 仪器设备
        天平。
        # 样品
        块状。
        # 试验步骤
        称取样品。
        # 结果计算
        按质量差计算。
        # 试验报告
        给出结果。
        """);
}
