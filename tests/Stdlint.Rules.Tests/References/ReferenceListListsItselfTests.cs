using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class ReferenceListListsItselfTests : RuleTests<ReferenceListListsItself>
{
    [TestMethod]
    public void Replaced() => Verify("""
        [封面]
        编号：GB/T 24421.2—2023
        代替：代替GB/T 24421.2—2009
        名称：指南
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! [|GB/T 24421.2—2009|]　指南
        """);

    [TestMethod]
    public void OtherPart() => VerifySilent("""
        [封面]
        编号：GB/T 24421.2—2023
        代替：代替GB/T 24421.2—2009
        名称：指南
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 24421.1　指南
        """);
}
