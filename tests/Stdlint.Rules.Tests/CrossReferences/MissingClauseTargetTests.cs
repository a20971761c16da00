using Stdlint.Rules.CrossReferences;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.CrossReferences;

[TestClass]
public sealed class MissingClauseTargetTests : RuleTests<MissingClauseTarget>
{
    [TestMethod]
    public void DottedNumber() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应符合[|9.3|]的规定。
        """);

    [TestMethod]
    public void Chapter() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应符合[|第9章|]的规定。
        """);

    [TestMethod]
    public void Existing() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜门
        柜门应符合4.2的规定。
        ## 柜体
        柜体应平整。
        """);

    [TestMethod]
    public void AnotherStandard() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应符合GB/T 4208—2017中13.4的规定，并按GB/T 2423.1—2008的5.2试验。
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
        柜门间隙不大于5.2 mm，电压为220 V，等级为0.5级，版本为V3.2。
        """);

    [TestMethod]
    public void Dates() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        2025.10.1起施行。
        """);

    [TestMethod]
    public void TermEntry() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 充电柜　charging cabinet
        存放电池并为其充电的柜体。
        # 技术要求
        充电柜（见3.1）应平稳。
        """);

    [TestMethod]
    public void OldEditionInTheForeword() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由××××提出并归口。
        本文件代替T/ABC 12—2020，与T/ABC 12—2020相比，主要技术变化如下：
        a) 更改了外观要求（见4.1，2020年版的7.3）；
        b) 删除了包装要求（见2020年版的8.2）。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 外观
        柜体应平整。
        ## 尺寸
        柜体应方正。
        """);
}
