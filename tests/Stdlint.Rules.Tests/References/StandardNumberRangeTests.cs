using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class StandardNumberRangeTests : RuleTests<StandardNumberRange>
{
    [TestMethod]
    public void Parts() => Verify("""
        # 农药的使用
        农药的使用应符合[|GB/T 8321.1～8321.10|]的规定。
        试验应按[|GB/T 2423.1至GB/T 2423.3|]进行。
        包装应符合[|GB/T 4857.1—2019～GB/T 4857.5—2019|]的规定。
        """);

    [TestMethod]
    public void Numbers() => Verify("""
        # 农药的使用
        量和单位应符合[|GB 3100～3102|]的规定。
        """);

    [TestMethod]
    public void InTheList() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! [|GB/T 8321.1～8321.10|]　农药合理使用准则
        """);

    [TestMethod]
    public void NoRange() => VerifySilent("""
        # 农药的使用
        农药的使用应符合GB/T 8321（所有部分）的规定。
        应符合GB/T 1.1—2020中5.1～5.3的规定。
        应符合GB/T 191、GB/T 755的规定。
        应从GB/T 191至附录A逐一核对。
        温度按GB/T 2423.1，5 ℃～10 ℃。
        本文件从GB/T 2423.1至2025年执行。
        """);

    [TestMethod]
    public void Foreword() => VerifySilent("""
        [前言]
        本文件代替GB/T 24421.1～24421.4。
        # 范围
        本文件规定了充电柜的技术要求。
        """);
}
