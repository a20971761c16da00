using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class AllPartsNotationTests : RuleTests<AllPartsNotation>
{
    [TestMethod]
    public void Series() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        编写应符合[|GB/T 20001系列标准|]的规定。
        """);

    [TestMethod]
    public void AllWithoutWord() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        编写应符合[|GB/T 20001（全部）|]的规定。
        """);

    [TestMethod]
    public void WithoutBrackets() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        试验应按[|GB/T 2423所有部分|]进行。
        """);

    [TestMethod]
    public void Dated() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! [|GB/T 2423—2008（所有部分）|]　环境试验
        """);

    [TestMethod]
    public void Prescribed() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 2423（所有部分）　环境试验
        """);

    [TestMethod]
    public void BehindTheName() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! IEC 62443　工业通信网络　网络和系统安全[|（系列标准）|]
        """);

    [TestMethod]
    public void SeriesOfProducts() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        电机采用GB/T 10069系列产品。
        """);

    [TestMethod]
    public void Foreword() => VerifySilent("""
        [前言]
        GB/T 20001系列标准包括十个部分。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应平整。
        """);
}
