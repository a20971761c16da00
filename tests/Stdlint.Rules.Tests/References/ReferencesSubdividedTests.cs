using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class ReferencesSubdividedTests : RuleTests<ReferencesSubdivided>
{
    [TestMethod]
    public void Headings() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        [|## 国家标准|]
        ! GB/T 4208—2017　外壳防护等级（IP代码）
        ## 行业标准
        ! HG/T 2006　热固性粉末涂料
        """);

    [TestMethod]
    public void Plain() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 4208—2017　外壳防护等级（IP代码）
        """);
}
