using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class TermNotUsedTests : RuleTests<TermNotUsed>
{
    [TestMethod]
    public void Unused() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        ##~ [|塑封直流电机|]　plastic-sealed DC motor
        定子用塑料封装的电机。
        # 要求
        服务对象应登记，服务对象不应代签。
        """);

    [TestMethod]
    public void OnlyOnce() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ [|服务对象|]　service recipient
        被满足服务需求的组织或个人。
        # 要求
        服务对象应登记。
        """);

    [TestMethod]
    public void ShortName() => VerifySilent("""
        # 范围
        本文件规定了户外折叠拖车（以下简称“拖车”）的要求。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 户外折叠拖车　outdoor folding wagon
        靠人力牵引的小车。
        # 要求
        拖车的表面应平整。
        """);

    [TestMethod]
    public void InOtherDefinitionsAndTables() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        ##~ 服务　service
        为服务对象提供的活动。
        # 要求
        服务应准时，服务应记录，见表1。
        表：记录
        |项目|内容|
        |---|---|
        |1|服务对象|
        """);

    [TestMethod]
    public void AdmittedTerm() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        客户
        被满足服务需求的组织或个人。
        # 要求
        客户应登记，客户不应代签。
        """);

    [TestMethod]
    public void Vocabulary() => VerifySilent("""
        [封面]
        名称：电机　术语
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        # 分类
        电机分为两类。
        """);

    [TestMethod]
    public void NoClausesYet() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void EntryIsDeleted() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        ##~ 塑封直流电机　plastic-sealed DC motor
        定子用塑料封装的直流电机。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        # 技术要求
        服务人员应友善，服务人员应耐心。
        对象见3.3，服务对象应登记，服务对象应备案。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        # 技术要求
        服务人员应友善，服务人员应耐心。
        对象见3.2，服务对象应登记，服务对象应备案。
        """);

    [TestMethod]
    public void OnlyEntryStays() => VerifyNoFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 塑封直流电机　plastic-sealed DC motor
        定子用塑料封装的直流电机。
        # 技术要求
        柜体应平整。
        """);
}
