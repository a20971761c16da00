using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class AbbreviationUnexplainedTests : RuleTests<AbbreviationUnexplained>
{
    [TestMethod]
    public void NeverExplained() => Verify("""
        # 技术要求
        样品应采用[|PCR|]方法检测，PCR应重复。
        """);

    [TestMethod]
    public void Explained() => VerifySilent("""
        # 技术要求
        样品应采用聚合酶链式反应（PCR）方法检测，或用LAMP（环介导等温扩增）。
        """);

    [TestMethod]
    public void ListedInSymbols() => VerifySilent("""
        # 符号和缩略语
        下列缩略语适用于本文件。
        PCR：聚合酶链式反应
        # 技术要求
        样品应采用PCR方法检测。
        """);

    [TestMethod]
    public void CommonOnesAndGrades() => VerifySilent("""
        # 技术要求
        报告应为PDF文件，应有GPS和USB接口，用PVC管，为III类、AB级。
        """);

    [TestMethod]
    public void ModelsNumbersAndNames() => VerifySilent("""
        # 技术要求
        型号为ABCD-12、XY3，应符合GB/T 191和T/ABCD 1—2020，用SQL Server数据库。
        """);

    [TestMethod]
    public void Cells() => VerifySilent("""
        # 技术要求
        要求见表1。
        表：要求
        |项目|要求|
        |---|---|
        |PCR|TTL|
        """);

    [TestMethod]
    public void Scope() => Verify("""
        # 范围
        本文件规定了控制器（[|PLC|]层）的技术要求。
        # 技术要求
        PLC应接地。
        """);

    [TestMethod]
    public void ScopeExplainedLater() => VerifySilent("""
        # 范围
        本文件规定了PLC和ZW的技术要求。
        # 技术要求
        可编程控制器（PLC）应接地。
        """);

    [TestMethod]
    public void Code() => VerifySilent("""
        # 标记
        标记由产品代号和规格组成，产品代号为CPB。
        """);

    [TestMethod]
    public void LettersOfACode() => VerifySilent("""
        # 标记
        标记由下列部分组成：
        a) 产品代号，用字母TL表示；
        b) 漆膜代号，以字母QM表示。
        """);
}
