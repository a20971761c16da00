using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class LocalStandardCitedTests : RuleTests<LocalStandardCited>
{
    [TestMethod]
    public void InAssociation() => Verify("""
        [封面]
        编号：T/CAS 115—2024
        名称：充电柜
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! [|DB43/T 1234—2018|]　充电设施
        """);

    [TestMethod]
    public void OtherProvince() => Verify("""
        [封面]
        编号：DB44/T 115—2024
        名称：充电柜
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! [|DB43/T 1234—2018|]　充电设施
        """);

    [TestMethod]
    public void SameProvince() => VerifySilent("""
        [封面]
        编号：DB4301/T 115—2024
        名称：充电柜
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! DB43/T 1234—2018　充电设施
        """);

    [TestMethod]
    public void KindUnknown() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! DB43/T 1234—2018　充电设施
        """);
}
