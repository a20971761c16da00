using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class NormativeLawReferenceTests : RuleTests<NormativeLawReference>
{
    [TestMethod]
    public void Requirement() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        经营者应遵守[|《中华人民共和国消费者权益保护法》|]。
        """);

    [TestMethod]
    public void Regulation() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        设备应符合[|《特种设备安全监察条例》|]的规定。
        """);

    [TestMethod]
    public void RegulationBeforeAStandard() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        农药的使用应符合[|《农药管理条例》|]、GB/T 191的规定。
        """);

    [TestMethod]
    public void TitleOfAStandard() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        包装应符合《包装标志管理办法》（GB/T 191）的规定。
        """);

    [TestMethod]
    public void ListedWithoutMarks() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 191　包装储运图示标志
        ! [|中华人民共和国个人信息保护法|]
        """);

    [TestMethod]
    public void Listed() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 191　包装储运图示标志
        ! [|《中华人民共和国安全生产法》|]
        """);

    [TestMethod]
    public void Method() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        试验应按照《人工气候加速老化试验方法》进行。
        """);

    [TestMethod]
    public void ExternalConstraint() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        依据《中华人民共和国特种设备安全法》，锅炉必须经检验合格。
        """);

    [TestMethod]
    public void Informative() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        产品认证的实施见《强制性产品认证管理规定》。
        """);

    [TestMethod]
    public void StandardTitle() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        标志应符合GB/T 191《包装储运图示标志的规定》。
        """);

    [TestMethod]
    public void Foreword() => VerifySilent("""
        [前言]
        本文件按照《国家标准管理办法》的规定制定。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应平整。
        """);

    [TestMethod]
    public void RegulationWithoutMarks() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        农药的购买和贮存应遵守[|农药管理条例|]的规定。
        """);

    [TestMethod]
    public void RegulationsInGeneral() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        经营者应遵守国家有关条例的规定。经营者应遵守相关法律条例。
        """);

    [TestMethod]
    public void RegulationNotCited() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        人员应熟悉农药管理条例。按期宣传农药管理条例的人员应持证。
        """);

    [TestMethod]
    public void RegulationAsExternalConstraint() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        农药的购买必须遵守农药管理条例的规定。
        """);

    [TestMethod]
    public void ListedRegulation() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 191　包装储运图示标志
        ! [|农药管理条例（中华人民共和国国务院令第677号）|]
        """);

    [TestMethod]
    public void ListedOrder() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 191　包装储运图示标志
        ! [|农药包装废弃物回收处理管理办法（农业农村部令2020年第6号）|]
        """);

    [TestMethod]
    public void ListedLiterature() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 191　包装储运图示标志
        ! 茶叶加工手册（第2版）
        """);
}
