using Stdlint.Rules.Lists;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Lists;

[TestClass]
public sealed class ItemMarkAfterColonTests : RuleTests<ItemMarkAfterColon>
{
    [TestMethod]
    public void FullStopInTheMiddle() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应：
        a) 平整[|。|]
        b) 牢固；
        c) 防潮。
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
        - 平[|整|]
        - 牢固。
        """);

    [TestMethod]
    public void CommasAreRight() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜包括：
        a) 柜体，
        b) 柜门。
        """);

    [TestMethod]
    public void ItemWithItsOwnList() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应：
        a) 柜体：
          1) 平整；
          2) 牢固；
        b) 防潮。
        """);

    [TestMethod]
    public void BracketBehindTheMark() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应：
        a) 平整（见第1章）；
        b) 牢固。
        """);

    [TestMethod]
    public void FootnoteBehindTheMark() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应：
        a) 平整；{{footnote:目测。}}
        b) 牢固。
        """);

    [TestMethod]
    public void LeadInWithFullStop() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应满足下列要求。
        a) 柜体应平整。
        b) 柜门应牢固。
        """);

    [TestMethod]
    public void FullStopsBecomeSemicolons() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应符合下列要求：
        - 无毛刺。
        - 无锈蚀。
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
        - 无锈蚀；
        - 无裂纹。
        """);

    [TestMethod]
    public void ItemOfSeveralSentencesIsLeftToAPerson() => VerifyNoFix("""
        # 技术要求
        柜体应符合下列要求：
        - 无毛刺。目视检查。
        - 无裂纹。
        """);
}
