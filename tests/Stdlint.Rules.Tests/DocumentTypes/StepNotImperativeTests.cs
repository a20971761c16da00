using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class StepNotImperativeTests : RuleTests<StepNotImperative>
{
    [TestMethod]
    public void AllWithShall() => Verify("""
        [封面]
        名称：水分的测定
        # 范围
        本文件描述了水分的测定方法。
        # 试验步骤
        [|应|]称取样品5 g。
        应将样品烘干。
        # 结果计算
        按质量差计算。
        """);

    [TestMethod]
    public void Few() => VerifySilent("""
        [封面]
        名称：水分的测定
        # 范围
        本文件描述了水分的测定方法。
        # 试验步骤
        称取样品5 g。
        将样品烘干。
        应避免受潮。
        # 结果计算
        按质量差计算。
        """);

    [TestMethod]
    public void Apparatus() => VerifySilent("""
        [封面]
        名称：水分的测定
        # 范围
        本文件描述了水分的测定方法。
        # 仪器设备
        应具备天平。
        应具备烘箱。
        # 试验步骤
        称取样品。
        """);

    [TestMethod]
    public void Deleted() => VerifyFix(
        """
        [封面]
        名称：水分的测定
        # 范围
        本文件描述了水分的测定方法。
        # 试验步骤
        应称取样品5 g。
        应将样品烘干。
        # 结果计算
        按质量差计算。
        """,
        """
        [封面]
        名称：水分的测定
        # 范围
        本文件描述了水分的测定方法。
        # 试验步骤
        称取样品5 g。
        将样品烘干。
        # 结果计算
        按质量差计算。
        """);
}
