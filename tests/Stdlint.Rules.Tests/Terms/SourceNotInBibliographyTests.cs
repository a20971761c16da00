using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class SourceNotInBibliographyTests : RuleTests<SourceNotInBibliography>
{
    [TestMethod]
    public void Nowhere() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        [来源：[|GB/T 19000—2016|]，3.2.4]
        """);

    [TestMethod]
    public void InClause2() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 19000—2016　质量管理体系　基础和术语
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        [来源：GB/T 19000—2016，3.2.4]
        """);

    [TestMethod]
    public void InBibliography() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        [来源：GB/T 19000—2016，3.2.4]
        # 要求
        人员应持证。
        [参考文献]
        [1] GB/T 19000—2016　质量管理体系　基础和术语
        """);

    [TestMethod]
    public void TitleGivenInTheText() => VerifyFix("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        [来源：GB/T 19000—2016，3.2.4]
        # 要求
        人员应持证。
        注：培训见GB/T 19000—2016《质量管理体系 基础和术语》。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        [2] ISO 9000　Quality management systems
        """, """
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        [来源：GB/T 19000—2016，3.2.4]
        # 要求
        人员应持证。
        注：培训见GB/T 19000—2016《质量管理体系 基础和术语》。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        [2] GB/T 19000—2016　质量管理体系　基础和术语
        [3] ISO 9000　Quality management systems
        """);

    [TestMethod]
    public void TitleNotKnown() => VerifyNoFix("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        [来源：GB/T 19000—2016，3.2.4]
        # 要求
        人员应持证。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        """);
}
