using Stdlint.Rules.Formulas;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Formulas;

[TestClass]
public sealed class SymbolUnitFormTests : RuleTests<SymbolUnitForm>
{
    [TestMethod]
    public void Comma() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：X = a + b
        式中：
        X——总量[|，g|]；
        a——皮重[|，mg/L|]；
        b——渗漏量[|，L/(m·h)|]。
        """);

    [TestMethod]
    public void Brackets() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：X = a + b
        式中：
        X——总量[|[g]|]；
        a——皮重[|（kg）|]；
        b——净重。
        """);

    [TestMethod]
    public void Sound() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：X = a + b
        式中：
        X——总量，单位为克（g）；
        a——皮重，无量纲；
        b——净重（扣除包装）。
        """);

    [TestMethod]
    public void SymbolForTheName() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：X = a + b
        式中：
        X——总量，[|单位为g|]；
        a——皮重，单位为克（g）；
        b——净重，单位为千克。
        """);

    [TestMethod]
    public void NameWithSymbol() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：X = a + b
        式中：
        X——总量，单位为克（g）；
        a——皮重，单位为克（g）；
        b——净重，单位为千克。
        """);

    [TestMethod]
    public void NameAndSymbol() => VerifyFix("""
        # 试验方法
        公式：X = a + b
        式中：
        X——总量，g；
        a——皮重[kg]；
        b——密度，单位为kg/m³；
        c——长度, mm。
        """, """
        # 试验方法
        公式：X = a + b
        式中：
        X——总量，单位为克（g）；
        a——皮重，单位为千克（kg）；
        b——密度，单位为千克每立方米（kg/m³）；
        c——长度，单位为毫米（mm）。
        """);

    [TestMethod]
    public void NameNotKnown() => VerifyNoFix("""
        # 试验方法
        公式：X = a + b
        式中：
        X——渗漏量，L/(m·h)；
        a——皮重；
        b——净重。
        """);
}
