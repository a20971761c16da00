using Stdlint.Rules.Lists;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Lists;

[TestClass]
public sealed class NamedStageAbsentTests : RuleTests<NamedStageAbsent>
{
    private const string Stages = """

        # 调查与评估
        应调查灯光植物的种类。
        # 清除
        应清除灯光植物。
        # 光环境调控
        应调节照度。
        # 监测与维护
        应每月监测。
        """;

    private const string Scope = """
        # 范围
        本文件确立了灯光植物的防治程序，包括清除和验收。
        本文件适用于洞穴。
        # 程序确立

        """;

    [TestMethod]
    public void OneOfFive() => Verify(Scope + """
        防治程序包括调查与评估、清除、光环境调控、[|验收|]、监测与维护五个阶段，见图1。
        """ + Stages);

    [TestMethod]
    public void AllThere() => VerifySilent(Scope + """
        防治程序包括调查与评估、清除、光环境调控、监测与维护四个阶段。
        """ + Stages);

    [TestMethod]
    public void InTheTextOrTwoOrFew() => VerifySilent(Scope + """
        防治程序包括调查与评估、清除、光环境调控、验收、监测与维护五个阶段。
        洞穴分为清除、监测与维护、验收三个阶段。
        """ + Stages + """

        清除后应验收。
        """);

    [TestMethod]
    public void OtherStages() => VerifySilent(Scope + """
        一年分为春季、夏季、秋季、冬季四个阶段。
        生长期包括清除、光环境调控、萌发、休眠四个阶段。
        """ + Stages);
}
