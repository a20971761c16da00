using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class ProductStandardCoreTests : RuleTests<ProductStandardCore>
{
    [TestMethod]
    public void TestsAndInspectionOnly() => Verify("""
        [封面]
        名称：竹制砧板
        # 范围
        本文件规定了竹制砧板的试验方法和检验规则。
        本文件适用于竹制砧板。
        # 试验方法
        目视检查。
        [|# 检验规则|]
        产品应经检验合格后出厂。
        """);

    [TestMethod]
    public void ClassificationIsNoRequirement() => Verify("""
        [封面]
        名称：竹制砧板
        # 范围
        本文件规定了竹制砧板的试验方法和检验规则。
        本文件适用于竹制砧板。
        # 产品分类
        砧板分为整竹和拼板。
        # 试验方法
        目视检查。
        [|# 标志、包装|]
        产品应有标志。
        """);

    [TestMethod]
    public void Requirements() => VerifySilent("""
        [封面]
        名称：竹制砧板
        # 范围
        本文件规定了竹制砧板的试验方法和检验规则。
        本文件适用于竹制砧板。
        # 技术要求
        砧板应无裂纹。
        # 试验方法
        目视检查。
        # 检验规则
        产品应经检验合格后出厂。
        """);

    [TestMethod]
    public void AnotherTitle() => VerifySilent("""
        [封面]
        名称：竹制砧板
        # 范围
        本文件规定了竹制砧板的试验方法和检验规则。
        本文件适用于竹制砧板。
        # 砧板
        砧板应无裂纹。
        # 试验方法
        目视检查。
        # 检验规则
        产品应经检验合格后出厂。
        """);

    [TestMethod]
    public void RequirementsInATable() => VerifySilent("""
        [封面]
        名称：竹制砧板
        # 范围
        本文件规定了竹制砧板的试验方法和检验规则。
        本文件适用于竹制砧板。
        # 理化
        项目见表1。
        表：项目
        |项目|值|
        |---|---|
        |含水率|12|
        # 试验方法
        目视检查。
        # 检验规则
        产品应经检验合格后出厂。
        """);

    [TestMethod]
    public void WithoutInspectionAndMarks() => VerifySilent("""
        [封面]
        名称：竹制砧板
        # 范围
        本文件规定了竹制砧板的试验方法和检验规则。
        本文件适用于竹制砧板。
        # 技术要求
        砧板应无裂纹。
        """);

    [TestMethod]
    public void TestMethod() => VerifySilent("""
        [封面]
        名称：竹制砧板　试验方法
        # 范围
        本文件规定了竹制砧板的试验方法和检验规则。
        本文件适用于竹制砧板。
        # 试验方法
        目视检查。
        # 检验规则
        记录结果。
        """);
}
