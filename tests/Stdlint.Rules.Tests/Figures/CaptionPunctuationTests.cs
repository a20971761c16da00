using Stdlint.Rules.Figures;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Figures;

[TestClass]
public sealed class CaptionPunctuationTests : RuleTests<CaptionPunctuation>
{
    [TestMethod]
    public void Colon() => Verify("""
        # 尺寸
        见表1。
        表：尺寸[|：|]
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void None() => VerifySilent("""
        # 尺寸
        见表1和图1。
        表：尺寸
        |项目|要求|
        |---|---|
        |长|5|
        {{picture:外形}}
        图：外形
        """);

    [TestMethod]
    public void Sentence() => VerifySilent("""
        # 尺寸
        见表1。
        表：尺寸
        |项目|要求|
        |---|---|
        |长|5|
        表1规定了尺寸。
        """);

    [TestMethod]
    public void Bracket() => VerifySilent("""
        # 尺寸
        见表1。
        表：尺寸（A型）
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void Deleted() => VerifyFix(
        """
        # 尺寸
        见表1。
        表：尺寸：
        |项目|要求|
        |---|---|
        |长|5|
        """,
        """
        # 尺寸
        见表1。
        表：尺寸
        |项目|要求|
        |---|---|
        |长|5|
        """);
}
