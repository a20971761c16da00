using Stdlint.Rules.CrossReferences;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.CrossReferences;

[TestClass]
public sealed class ChineseNumeralPointerTests : RuleTests<ChineseNumeralPointer>
{
    [TestMethod]
    public void AnnexInHan() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        评分见[|附录一|]。
        #A（资料性）评分表
        评分从略。
        """);

    [TestMethod]
    public void AnnexInDigits() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        评分见[|附录1|]。
        #A（资料性）评分表
        评分从略。
        """);

    [TestMethod]
    public void Words() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        两张图一样清晰，表一般由两人填写，仪表一台，列表一个，代表三人，图二维码应清晰。
        """);

    [TestMethod]
    public void Quantities() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        填写登记表一份、效果图三张，每户电表一块。
        """);

    [TestMethod]
    public void TwoFigures() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 流程
        流程见[|图一|]和[|图二|]。
        """);

    [TestMethod]
    public void DigitsAndLetters() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 检验规则
        检验项目见表一，评分见附录一。
        表：检验项目
        |项目|要求|
        |---|---|
        |外观|平整|
        #A（资料性）评分表
        评分从略。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 检验规则
        检验项目见表1，评分见附录A。
        表：检验项目
        |项目|要求|
        |---|---|
        |外观|平整|
        #A（资料性）评分表
        评分从略。
        """);

    [TestMethod]
    public void NoSuchFigure() => VerifyNoFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 检验规则
        检验流程见图二。
        """);
}
