using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class RestrictedDocumentCitedTests : RuleTests<RestrictedDocumentCited>
{
    [TestMethod]
    public void Enterprise() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! [|Q/ABC 001|]　充电柜外壳
        """);

    [TestMethod]
    public void Draft() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 4208—2017　[|外壳防护等级（报批稿）|]
        """);

    [TestMethod]
    public void OfAnEnterprise() => VerifySilent("""
        [封面]
        编号：Q/ABC 002—2024
        名称：充电柜
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! Q/ABC 001　充电柜外壳
        """);

    [TestMethod]
    public void Association() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! T/CAS 115　保障服务
        """);
}
