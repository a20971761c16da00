using Stdlint.Rules.Typography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Typography;

[TestClass]
public sealed class UnbalancedBracketsTests : RuleTests<UnbalancedBrackets>
{
    [TestMethod]
    public void OpeningBracket() => Verify("""
        # 技术要求
        柜体应符合安装要求[|（|]见第5章。
        """);

    [TestMethod]
    public void ClosingBracket() => Verify("""
        # 技术要求
        柜体应符合安装要求见第5章[|）|]。
        """);

    [TestMethod]
    public void Title() => Verify("""
        # 技术要求
        应符合[|《|]包装储运图示标志的规定。
        """);

    [TestMethod]
    public void MixedWidths() => VerifySilent("""
        # 技术要求
        柜体应符合安装要求(见第5章）。
        """);

    [TestMethod]
    public void MarksOfItems() => VerifySilent("""
        # 技术要求
        见5.1中a）和b)，以及1）。
        """);

    [TestMethod]
    public void Intervals() => VerifySilent("""
        # 技术要求
        取值范围为[0,1)和(2,3]。
        """);

    [TestMethod]
    public void ApostrophesAndInches() => VerifySilent("""
        # 技术要求
        屏幕为7”，the users’ guide，角度为5’。
        """);

    [TestMethod]
    public void OverTwoParagraphs() => VerifySilent("""
        # 技术要求
        柜体应符合安装要求（见第5章。
        以及第6章）。
        """);

    [TestMethod]
    public void NestedMarks() => VerifySilent("""
        # 技术要求
        应标有“危险（《消防法》‘注’）”。
        """);

    [TestMethod]
    public void BracketOfAFootnoteMark() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        加入盐酸{{footnote:盐酸有挥发性。}})和水。
        """);
}
