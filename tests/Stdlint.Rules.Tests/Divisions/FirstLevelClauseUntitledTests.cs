using Stdlint.Rules.Divisions;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Divisions;

[TestClass]
public sealed class FirstLevelClauseUntitledTests : RuleTests<FirstLevelClauseUntitled>
{
    [TestMethod]
    public void TwoShortSubclausesNeedNone() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 总则
        ##. 柜体应平整。
        ##. 柜门应自锁。
        """);

    [TestMethod]
    public void OneLongSubclause() => Assert.AreEqual(
        "第4章第一层次的条宜给出标题。",
        Messages("""
            # 范围
            本文件规定了充电柜的技术要求。
            本文件适用于室内使用的充电柜。
            # 规范性引用文件
            本文件没有规范性引用文件。
            # 术语和定义
            本文件没有需要界定的术语和定义。
            # 总则
            ##. 柜体应平整，表面不应有毛刺、裂纹、锈蚀和明显的色差，表面不应有毛刺、裂纹、锈蚀和明显的色差，表面不应有毛刺、裂纹、锈蚀和明显的色差，表面不应有毛刺、裂纹、锈蚀和明显的色差，表面不应有毛刺、裂纹、锈蚀和明显的色差，表面不应有毛刺、裂纹、锈蚀和明显的色差，表面不应有毛刺、裂纹、锈蚀和明显的色差，边角圆滑。
            ##. 柜门应自锁。
            """).Single());

    [TestMethod]
    public void TitledAndUntitledMixedIsAnotherFault() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 总则
        ## 柜体
        柜体应平整。
        ##. 柜门应自锁。
        ##. 锁具应可靠。
        """, new() { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs, DraftEncoding.HeadingTyped, DraftEncoding.HeadingAutomatic] });

    [TestMethod]
    public void DeeperSubclausesMayBeUntitled() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 总则
        ## 柜体
        ###. 柜体应平整。
        ###. 柜体应牢固。
        ###. 柜体应方正。
        ## 柜门
        柜门应自锁。
        """);

    [TestMethod]
    public void ReagentsAndInstrumentsAreNamed() => VerifySilent("""
        # 试剂
        ##. 水：符合GB/T 6682中三级水的规定。
        ##. 盐酸溶液：浓度为1 mol/L。
        ##. 棉纱布：孔径不大于100 μm。
        """);
}
