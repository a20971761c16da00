using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class NoReferencesButListTests : RuleTests<NoReferencesButList>
{
    [TestMethod]
    public void ListBehind() => Verify("""
        # 规范性引用文件
        [|本文件没有规范性引用文件。|]
        ! GB/T 4208—2017　外壳防护等级（IP代码）
        """);

    [TestMethod]
    public void CitedInText() => Verify("""
        # 规范性引用文件
        [|本文件没有规范性引用文件。|]
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应符合GB/T 4208的规定。
        """);

    [TestMethod]
    public void OnlyInformative() => VerifySilent("""
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应平整，参见GB/T 4208。
        """);

    [TestMethod]
    public void None() => VerifySilent("""
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应平整。
        """);

    [TestMethod]
    public void LeadInOfTheList() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        ! GB/T 4208—2017　外壳防护等级（IP代码）
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应符合GB/T 4208—2017的规定。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 4208—2017　外壳防护等级（IP代码）
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应符合GB/T 4208—2017的规定。
        """);
}
