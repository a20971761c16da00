using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class EvaluationCoreTests : RuleTests<EvaluationCore>
{
    [TestMethod]
    public void NoIndicators() => Verify("""
        [封面]
        名称：景区服务质量评价
        # 范围
        本文件给出了评价方法。
        # 评价程序
        评价得出结果。
        [|# 评价机构|]
        评价机构由景区委托。
        """);

    [TestMethod]
    public void NoResults() => Verify("""
        [封面]
        名称：景区服务质量评价
        # 范围
        本文件给出了评价方法。
        # 评价指标
        评价指标包括环境和人员。
        [|# 评价机构|]
        评价机构由景区委托。
        """);

    [TestMethod]
    public void Whole() => VerifySilent("""
        [封面]
        名称：景区服务质量评价
        # 范围
        本文件给出了评价方法。
        # 评价指标体系
        评价指标分为三级。
        # 评价结果
        评价结果分为三个等级。
        """);

    [TestMethod]
    public void Older() => VerifySilent("""
        [封面]
        名称：景区服务质量评价
        发布日期：2022-03-09
        # 范围
        本文件给出了评价方法。
        # 评价程序
        评价分为自评和复评。
        # 评价机构
        评价机构由景区委托。
        """);
}
