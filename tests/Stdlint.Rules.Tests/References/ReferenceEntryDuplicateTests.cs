using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class ReferenceEntryDuplicateTests : RuleTests<ReferenceEntryDuplicate>
{
    [TestMethod]
    public void Twice() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 19001　质量管理体系　要求
        ! GB/T 24620　服务标准制定导则
        ! [|GB/T 19001|]　质量管理体系　要求
        """);

    [TestMethod]
    public void PartOfAll() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 2423（所有部分）　环境试验
        ! [|GB/T 2423.1|]　环境试验　试验A：低温
        """);

    [TestMethod]
    public void DatedAndUndated() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 4208　外壳防护等级（IP代码）
        ! GB/T 4208—2017　外壳防护等级（IP代码）
        """);

    [TestMethod]
    public void TwoParts() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 2423.1　环境试验
        ! GB/T 2423.2　环境试验
        """);
}
