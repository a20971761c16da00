using Stdlint.Core.Semantics;
using Stdlint.Rules.Service;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Service;

[TestClass]
public sealed class Gbt24421EditionSupersededTests : RuleTests<Gbt24421EditionSuperseded>
{
    [TestMethod]
    public void LegacyDraft() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务要求
        服务标准体系应符合GB/T 24421.2—2009的规定。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void Fifth() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务要求
        改进应符合GB/T 24421.5—2009的规定。
        """);

    [TestMethod]
    public void NewEdition() => VerifyFix("""
        [封面]
        编号：T/ABC 1—2025
        名称：客房服务规范
        # 范围
        本文件规定了客房服务的要求。
        本文件适用于旅游饭店。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 24421.2—2009　服务业组织标准化工作指南　第2部分：标准体系
        # 服务要求
        服务标准体系应符合GB/T 24421.2—2009的规定。
        """, """
        [封面]
        编号：T/ABC 1—2025
        名称：客房服务规范
        # 范围
        本文件规定了客房服务的要求。
        本文件适用于旅游饭店。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 24421.2—2023　服务业组织标准化工作指南　第2部分：标准体系构建
        # 服务要求
        服务标准体系应符合GB/T 24421.2—2023的规定。
        """);

    [TestMethod]
    public void ClauseCitedOrPartNotChecked() => VerifyNoFix("""
        [封面]
        编号：T/ABC 1—2025
        名称：客房服务规范
        # 范围
        本文件规定了客房服务的要求。
        本文件适用于旅游饭店。
        # 服务要求
        服务标准体系应符合GB/T 24421.2—2009中5.3的规定。
        标准的编写应符合GB/T 24421.3—2009的规定。
        """);
}
