using Stdlint.Rules.Footnotes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Footnotes;

[TestClass]
public sealed class CaptionFootnoteMarkTests : RuleTests<CaptionFootnoteMark>
{
    [TestMethod]
    public void Digits() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门{{sup:1}}|100|
        |窗{{sup:2}}|50|
        |{{sup:[|1|]}} 不含把手。{{p}}{{sup:2}} 不含窗台。|<|
        """);

    [TestMethod]
    public void Asterisk() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门{{sup:*}}|100|
        |{{sup:[|*|]}} 不含把手。|<|
        """);

    [TestMethod]
    public void Letters() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门{{sup:a}}|100|
        |{{sup:a}} 不含把手。|<|
        """);

    [TestMethod]
    public void Significance() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门{{sup:*}}|100|
        |{{sup:*}} P<0.05。|<|
        """);

    [TestMethod]
    public void Exponents() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门|10{{sup:2}}|
        """);

    [TestMethod]
    public void LettersInTheOrderOfTheReferences() => VerifyFix(
        Draft("""
            |项目|尺寸|
            |---|---|
            |门{{sup:3)}}|100{{sup:1)}}|
            |窗{{sup:3)、1)}}|50|
            |{{sup:3)}} 不含把手。{{p}}{{sup:1)}} 不含窗台。|<|
            """),
        Draft("""
            |项目|尺寸|
            |---|---|
            |门{{sup:a}}|100{{sup:b}}|
            |窗{{sup:a、b}}|50|
            |{{sup:a}} 不含把手。{{p}}{{sup:b}} 不含窗台。|<|
            """));

    [TestMethod]
    public void LettersForCircledDigitsAndAsterisks() => VerifyFix(
        Draft("""
            |项目{{sup:①}}|面积/m{{sup:3}}|
            |---|---|
            |门{{sup:*}}|100|
            |{{sup:①}} 不含把手。{{p}}{{sup:*}} 含窗台。|<|
            """),
        Draft("""
            |项目{{sup:a}}|面积/m{{sup:3}}|
            |---|---|
            |门{{sup:b}}|100|
            |{{sup:a}} 不含把手。{{p}}{{sup:b}} 含窗台。|<|
            """));

    [TestMethod]
    [DataRow("门{{sup:1}}", "10{{sup:1}}", DisplayName = "perhaps an exponent")]
    [DataRow("门{{sup:1}}", "窗{{sup:3}}", DisplayName = "a mark without footnote")]
    [DataRow("门{{sup:1}}", "窗{{sup:a}}", DisplayName = "a letter already")]
    [DataRow("门", "窗", DisplayName = "a footnote without mark")]
    [DataRow("门{{sup:1}}", "窗{{sup:1}}）", DisplayName = "a bracket behind the mark")]
    public void PersonHasToDecide(string first, string second) => VerifyNoFix(Draft($$$"""
        |项目|尺寸|
        |---|---|
        |{{{first}}}|{{{second}}}|
        |{{sup:1}} 不含把手。|<|
        """));

    [TestMethod]
    public void FootnotesInAnotherOrder() => VerifyNoFix(Draft("""
        |项目|尺寸|
        |---|---|
        |门{{sup:2}}|窗{{sup:1}}|
        |{{sup:1}} 不含把手。{{p}}{{sup:2}} 不含窗台。|<|
        """));

    [TestMethod]
    public void MarkThatIsNotRaised() => VerifyNoFix(Draft("""
        |项目|尺寸|
        |---|---|
        |门{{sup:①}}|窗①|
        |{{sup:①}} 不含把手。|<|
        """));

    private static string Draft(string rows) => $"""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        {rows}
        """;
}
