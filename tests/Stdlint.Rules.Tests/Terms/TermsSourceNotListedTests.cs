using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class TermsSourceNotListedTests : RuleTests<TermsSourceNotListed>
{
    [TestMethod]
    public void NotListed() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 4208　外壳防护等级（IP代码）
        # 术语和定义
        [|GB/T 19000|]界定的术语和定义适用于本文件。
        """);

    [TestMethod]
    public void Listed() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 19000　质量管理体系　基础和术语
        # 术语和定义
        GB/T 19000—2016界定的术语和定义适用于本文件。
        """);

    [TestMethod]
    public void AllParts() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 2900（所有部分）　电工术语
        # 术语和定义
        GB/T 2900.1界定的术语和定义适用于本文件。
        """);

    [TestMethod]
    public void NoClause2() => VerifySilent("""
        # 术语和定义
        GB/T 19000界定的术语和定义适用于本文件。
        """);
}
