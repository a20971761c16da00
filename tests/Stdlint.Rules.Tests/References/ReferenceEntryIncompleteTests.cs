using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class ReferenceEntryIncompleteTests : RuleTests<ReferenceEntryIncomplete>
{
    [TestMethod]
    public void NumberOnly() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 191　包装储运图示标志
        ! [|GB/T 19001—2016|]
        """);

    [TestMethod]
    public void TitleOnly() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! [|包装储运图示标志|]
        ! GB/T 19001　质量管理体系　要求
        """);

    [TestMethod]
    public void TitleOnNextLine() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 19001—2016
        ! 质量管理体系　要求
        """);

    [TestMethod]
    public void Pharmacopoeia() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! 中华人民共和国药典（2020年版）
        ! GB/T 19001　质量管理体系　要求
        """);

    [TestMethod]
    public void AllParts() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 2423（所有部分）　环境试验
        """);

    [TestMethod]
    public void TitleOfTwoCharacters() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        NY/T 444　草莓
        # 技术要求
        草莓应符合NY/T 444的规定。
        """);
}
