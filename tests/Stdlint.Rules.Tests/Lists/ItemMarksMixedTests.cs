using Stdlint.Rules.Lists;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Lists;

[TestClass]
public sealed class ItemMarksMixedTests : RuleTests<ItemMarksMixed>
{
    [TestMethod]
    public void SemicolonThenComma() => Verify("""
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
        b) 牢固[|，|]
        c) 防潮。
        """);

    [TestMethod]
    public void OtherMarksAreAnotherFault() => VerifySilent("""
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
        b) 牢固。
        c) 防潮。
        """);

    [TestMethod]
    public void AllSemicolons() => VerifySilent("""
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
        b) 牢固；
        c) 防潮。
        """);

    [TestMethod]
    public void ItemWithItsOwnListIsLeftOut() => VerifySilent("""
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
          2) 防潮；
        c) 防火。
        """);

    [TestMethod]
    public void MostItemsDecide() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应符合下列要求：
        - 无毛刺，
        - 无锈蚀，
        - 无油污；
        - 无裂纹。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应符合下列要求：
        - 无毛刺，
        - 无锈蚀，
        - 无油污，
        - 无裂纹。
        """);

    [TestMethod]
    public void SemicolonWhereNoneIsMore() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应符合下列要求：
        - 无毛刺，
        - 无油污；
        - 无裂纹。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应符合下列要求：
        - 无毛刺；
        - 无油污；
        - 无裂纹。
        """);
}
