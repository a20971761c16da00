using Stdlint.Core.Semantics;
using Stdlint.Rules.CrossReferences;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.CrossReferences;

[TestClass]
public sealed class FormulaPointerFormTests : RuleTests<FormulaPointerForm>
{
    [TestMethod]
    public void WithoutBrackets() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 计算
        体积按[|公式1|]计算。
        公式：V = a b c
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
        # 计算
        方式(1)、形式(2)和格式（1）均可。
        公式：V = a b c
        """);

    [TestMethod]
    public void FormerEditions() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 计算
        体积按式（1）计算。
        公式：V = a b c
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void Range() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 计算
        体积按公式（1）～（2）计算。
        公式：V = a b c
        公式：W = a b c
        """);

    [TestMethod]
    public void WordAndBrackets() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        体积按式（1）计算，面积按公式2计算，长度按式（1）～式（2）计算。
        公式：V = a b c
        公式：S = a b
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        体积按公式（1）计算，面积按公式（2）计算，长度按公式（1）～公式（2）计算。
        公式：V = a b c
        公式：S = a b
        """);

    [TestMethod]
    public void NoBrackets() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        体积按[|式1|]计算，面积见[|式 2|]。
        公式：V = a b c
        公式：S = a b
        """);

    [TestMethod]
    public void TypeNotFormula() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        按式5计算。方式1按型式1选取，见样式1。
        公式：V = a b c
        """);
}
