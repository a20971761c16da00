using Stdlint.Core.Semantics;
using Stdlint.Rules.Lists;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Lists;

[TestClass]
public sealed class LeadInEndMarkTests : RuleTests<LeadInEndMark>
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
        # 技术要求
        充电柜应[|，|]
        a) 平整；
        b) 牢固。
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
        充电柜应满足下列要[|求|]
        a) 平整；
        b) 牢固。
        """);

    [TestMethod]
    public void Colon() => VerifySilent("""
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
        """);

    [TestMethod]
    public void FullStop() => VerifySilent("""
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
    public void ColonBehindABracket() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应（见第1章）：
        a) 平整；
        b) 牢固。
        """);

    [TestMethod]
    public void FootnoteBehindTheColon() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应：{{footnote:仅指室内。}}
        a) 平整；
        b) 牢固。
        """);

    [TestMethod]
    public void FullStopBefore2020() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应满足下列要求[|。|]
        a) 平整；
        b) 牢固。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void CommaAndNothingBecomeColon() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 外观
        柜体应符合下列要求，
        - 无毛刺；
        - 无锈蚀。
        ## 结构
        柜体由下列部分组成
        a) 门；
        b) 框。
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
