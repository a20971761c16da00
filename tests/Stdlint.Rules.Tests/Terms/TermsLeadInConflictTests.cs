using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class TermsLeadInConflictTests : RuleTests<TermsLeadInConflict>
{
    [TestMethod]
    public void NoEntries() => Verify("""
        # 术语和定义
        [|下列术语和定义适用于本文件。|]
        # 技术要求
        柜体应平整。
        """);

    [TestMethod]
    public void SaysNone() => Verify("""
        # 术语和定义
        [|本文件没有需要界定的术语和定义。|]
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void External() => Verify("""
        # 术语和定义
        [|GB/T 19000界定的术语和定义适用于本文件。|]
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void Both() => VerifySilent("""
        # 术语和定义
        GB/T 19000界定的以及下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void ExternalAlone() => VerifySilent("""
        # 术语和定义
        GB/T 19000界定的术语和定义适用于本文件。
        """);

    [TestMethod]
    public void EntriesNotRecognised() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        - 服务对象：被满足服务需求的组织；
        - 服务人员：从事服务的人员。
        """);

    [TestMethod]
    public void EntriesAreAnnounced() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void NothingFollows() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        # 技术要求
        柜体应平整。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应平整。
        """);

    [TestMethod]
    public void EntriesBesideOtherDocuments() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 19000　质量管理体系　基础和术语
        # 术语和定义
        GB/T 19000界定的术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 19000　质量管理体系　基础和术语
        # 术语和定义
        GB/T 19000界定的以及下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        """);
}
