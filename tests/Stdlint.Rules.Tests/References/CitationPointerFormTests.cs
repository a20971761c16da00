using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class CitationPointerFormTests : RuleTests<CitationPointerForm>
{
    [TestMethod]
    public void Zhi() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        文件应符合[|GB/T 19001—2016之5.4.2|]的规定。
        """);

    [TestMethod]
    public void De() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        文件应符合[|GB/T 19001—2016的5.4.2|]的规定。
        """);

    [TestMethod]
    public void Zhong() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        文件应符合GB/T 19001—2016中5.4.2的规定。
        """);

    [TestMethod]
    public void Chapter() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        文件应符合GB/T 19001—2016的第5章的规定。
        """);

    [TestMethod]
    public void ZhongIsPut() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 19001—2016　质量管理体系　要求
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        文件应符合GB/T 19001—2016之5.4.2的规定，并符合GB/T 19001—2016的第7.1条。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 19001—2016　质量管理体系　要求
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        文件应符合GB/T 19001—2016中5.4.2的规定，并符合GB/T 19001—2016中7.1。
        """);
}
