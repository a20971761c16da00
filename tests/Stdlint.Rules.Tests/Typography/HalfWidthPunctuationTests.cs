using Stdlint.Rules.Typography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Typography;

[TestClass]
public sealed class HalfWidthPunctuationTests : RuleTests<HalfWidthPunctuation>
{
    [TestMethod]
    public void CommaBetweenChinese() => Verify("""
        # 技术要求
        充电柜由柜体[|,|]柜门组成。
        """);

    [TestMethod]
    public void FullStopAtTheEndOfAParagraph() => Verify("""
        # 技术要求
        充电柜应可靠接地[|.|]
        """);

    [TestMethod]
    public void BracketsAroundChinese() => Verify("""
        # 技术要求
        充电柜[|(|]含附件)应可靠接地。
        """);

    [TestMethod]
    public void CommaBehindAWordOfLetters() => Verify("""
        # 技术要求
        应符合GB/T 191[|,|]并有标志。
        """);

    [TestMethod]
    public void ReferencesCellsAndNotes() => Verify("""
        # 技术要求
        要求见表1。
        表：要求
        |项目|要求|
        |---|---|
        |柜门|平整[|,|]无毛刺|
        注：尺寸见图样[|;|]含门。
        """);

    [TestMethod]
    public void RatiosNumbersAndAddresses() => VerifySilent("""
        # 技术要求
        水和盐的比例为1:2，取值为1,2和3，见网址https://example.org/a?b=c。
        """);

    [TestMethod]
    public void EnglishSentence() => VerifySilent("""
        # 技术要求
        The cabinet, its door and lock: all grounded (see A)?
        """);

    [TestMethod]
    public void LatinInBrackets() => VerifySilent("""
        # 技术要求
        采用聚合酶链式反应(PCR)检测，见图(a)。
        """);

    [TestMethod]
    public void ListMarks() => VerifySilent("""
        # 技术要求
        检查下列各项：
        a) 外观；
        b) 尺寸。
        """);

    [TestMethod]
    public void AbbreviationsAndTimes() => VerifySilent("""
        # 技术要求
        开放时间为8:00～18:00，端口为80:443。
        """);

    [TestMethod]
    public void Repaired() => VerifyFix("""
        # 技术要求
        充电柜由柜体, 柜门(含锁)组成;应可靠接地.
        """, """
        # 技术要求
        充电柜由柜体，柜门（含锁）组成；应可靠接地。
        """);
}
