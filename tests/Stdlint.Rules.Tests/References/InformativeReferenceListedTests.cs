using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class InformativeReferenceListedTests : RuleTests<InformativeReferenceListed>
{
    [TestMethod]
    public void See() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! [|GB/T 191|]　包装储运图示标志
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        标志应清晰，参见GB/T 191。
        注：见GB/T 191。
        """);

    [TestMethod]
    public void OneNormative() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 191　包装储运图示标志
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        标志应符合GB/T 191的规定。
        注：见GB/T 191。
        """);

    [TestMethod]
    public void Unclear() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 191　包装储运图示标志
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        标志采用GB/T 191的图形。
        """);

    [TestMethod]
    public void SourceInATerminologyStandard() => Verify("""
        [封面]
        名称：古建筑彩画　术语
        # 范围
        本文件界定了古建筑彩画的术语。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! [|GB/T 30235—2013|]　古代壁画保护修复方案编制规范
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 地仗　ground layer
        用油灰做成的底层。
        [来源：GB/T 30235—2013，3.4]
        """);

    [TestMethod]
    public void NotCited() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 191　包装储运图示标志
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应平整。
        """);
}
