using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class MethodWithoutRequirementTests : RuleTests<MethodWithoutRequirement>
{
    private const string Draft = """
        [封面]
        名称：竹制砧板
        # 范围
        本文件规定了竹制砧板的技术要求和检验规则，描述了试验方法。
        # 技术要求
        ## 外观
        砧板应无裂纹。
        ## 含水率
        含水率应不大于12%。
        # 试验方法
        ## 试验条件
        室温。
        ## 试样的制备
        锯成小块。
        ## 外观
        在自然光下查看。
        ## 含水率
        称量后烘干。

        """;

    // “质量”处处都有，看不出有没有要求。
    [TestMethod]
    public void OnlyWordsOfEveryTest() => VerifySilent(Draft + "## 质量\n用天平称量。");

    [TestMethod]
    public void Extra() => Verify(Draft + "[|## 堆积密度|]\n装入量筒后称量。");

    // 别的方法、条文里提到的，是辅助的方法。
    [TestMethod]
    public void UsedByAnother() => VerifySilent(Draft + "## 堆积密度\n装入量筒后称量。\n# 检验规则\n按3.5测定后计算批量。");

    [TestMethod]
    public void SpokenOfElsewhere() => VerifySilent(Draft + "## 堆积密度\n装入量筒后称量。\n# 检验规则\n每批检验堆积密度。");

    [TestMethod]
    public void OnlyTheMaterialIsSpokenOf() => Verify("""
        [封面]
        名称：手工油纸伞
        # 范围
        本文件规定了手工油纸伞的要求、试验方法和检验规则。
        本文件适用于手工油纸伞。
        # 要求
        ## 外观
        油膜应均匀。
        ## 强度
        伞骨不应断裂。
        ## 防水性能
        伞面不应渗水。
        # 试验方法
        ## 外观
        目视检查。
        ## 强度
        悬挂砝码。
        ## 防水性能
        淋雨。
        [|## 油膜附着力|]
        划格后评定。
        """);
}
