using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class DraftingBasisInListTests : RuleTests<DraftingBasisInList>
{
    [TestMethod]
    public void NotCited() => Verify("""
        [前言]
        本文件按照GB/T 1.1—2020的规定起草。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! [|GB/T 1.1—2020|]　标准化工作导则
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应平整。
        """);

    [TestMethod]
    public void Cited() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 1.1—2020　标准化工作导则
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        编写应符合GB/T 1.1—2020的规定。
        """);
}
