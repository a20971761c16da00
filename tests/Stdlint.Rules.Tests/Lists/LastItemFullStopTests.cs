using Stdlint.Rules.Lists;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Lists;

[TestClass]
public sealed class LastItemFullStopTests : RuleTests<LastItemFullStop>
{
    [TestMethod]
    public void Semicolon() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应：
        a) 平整；
        b) 牢固[|；|]
        """);

    [TestMethod]
    public void NoMark() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应：
        - 平整；
        - 牢[|固|]
        """);

    [TestMethod]
    public void LastInnerItem() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应：
        a) 平整；
        b) 柜体：
          1) 牢固；
          2) 防潮[|；|]
        """);

    [TestMethod]
    public void QuotationBehindTheMark() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门上应标明：
        a) “小心触电”；
        b) “请勿靠近。”
        """);

    [TestMethod]
    public void InACell() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        要求见表1。
        表：要求
        |项目|要求|
        |---|---|
        |外观|应：{{p}}a) 平整{{p}}b) 牢固|
        """);

    [TestMethod]
    public void FormulaAtTheEnd() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        按下列公式计算：
        a) {{math:x = y}}；
        b) {{math:z = y}}
        """);

    [TestMethod]
    public void SemicolonBecomesFullStop() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 外观
        柜体应符合下列要求：
        - 无毛刺；
        - 无锈蚀；
        ## 结构
        柜体由下列部分组成：
        a) 门；
        b) 框
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 外观
        柜体应符合下列要求：
        - 无毛刺；
        - 无锈蚀。
        ## 结构
        柜体由下列部分组成：
        a) 门；
        b) 框。
        """);
}
