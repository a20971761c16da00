using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class TableUnnumberedTests : RuleTests<TableUnnumbered>
{
    [TestMethod]
    public void WithoutTitle() => Verify("""
        # 尺寸
        尺寸如下。
        |[|项目|]|要求|
        |---|---|
        |长|5|
        宽由供需双方商定。
        """);

    [TestMethod]
    public void TwoApart() => Verify("""
        # 尺寸
        尺寸如下。
        |[|项目|]|要求|
        |---|---|
        |长|5|
        公差如下。
        |[|项|]|差|
        |---|---|
        |长|5|
        结束。
        """);

    [TestMethod]
    public void Numbered() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void SecondPart() => VerifySilent("""
        # 尺寸
        尺寸见表1。
        表：尺寸
        |项目|要求|
        |---|---|
        |长|5|
        {{empty}}
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void Continued() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        !center! 表1　尺寸
        |项目|要求|
        |---|---|
        |长|5|
        !center! 表1　尺寸（续）
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void Frame() => VerifySilent("""
        # 尺寸
        尺寸如下。
        |框内文字。|
        结束。
        """);

    [TestMethod]
    public void Symbols() => VerifySilent("""
        # 符号和缩略语
        下列符号适用于本文件。
        |V|体积|
        |m|质量|
        """);

    [TestMethod]
    public void Example() => VerifySilent("""
        # 尺寸
        尺寸应符合规定。
        示例：尺寸如下。
        # 公差
        公差应符合规定。
        """);

    [TestMethod]
    public void FormInAnAnnex() => VerifySilent("""
        # 检验
        检验记录见附录A。
        #A（资料性）检验记录表
        检验记录表的格式如下。
        |日期|结果|
        |---|---|
        |||
        """);

    [TestMethod]
    public void Foreword() => VerifySilent("""
        [前言]
        本文件的变化如下。
        |项目|要求|
        |---|---|
        |长|5|
        # 范围
        本文件规定了充电柜的要求。
        """);

    [TestMethod]
    public void NumberThatTheTextPointsTo() => VerifyFix(
        """
        # 尺寸
        尺寸应符合表1的规定，公差应符合表2的规定。
        表：尺寸
        |项目|要求|
        |---|---|
        |长|5|
        长度在室温下测量。
        !center! 公差
        |项目|公差|
        |---|---|
        |长|0.1|
        其他尺寸由供需双方商定。
        """,
        """
        # 尺寸
        尺寸应符合表1的规定，公差应符合表2的规定。
        表：尺寸
        |项目|要求|
        |---|---|
        |长|5|
        长度在室温下测量。
        !center! 表2　公差
        |项目|公差|
        |---|---|
        |长|0.1|
        其他尺寸由供需双方商定。
        """,
        new() { Encodings = [DraftEncoding.HeadingTyped, DraftEncoding.PlainTyped] });

    [TestMethod]
    public void NumberByTheStyleOfTheOthers() => VerifyFix(
        """
        # 尺寸
        尺寸应符合表1的规定，公差应符合表2的规定。
        表：尺寸
        |项目|要求|
        |---|---|
        |长|5|
        长度在室温下测量。
        !center! 公差
        |项目|公差|
        |---|---|
        |长|0.1|
        """,
        """
        # 尺寸
        尺寸应符合表1的规定，公差应符合表2的规定。
        表：尺寸
        |项目|要求|
        |---|---|
        |长|5|
        长度在室温下测量。
        表：公差
        |项目|公差|
        |---|---|
        |长|0.1|
        """,
        new() { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });

    [TestMethod]
    [DataRow("尺寸应符合下列规定。", "!center! 尺寸", DisplayName = "nothing points to it")]
    [DataRow("尺寸应符合表2的规定。", "!center! 尺寸", DisplayName = "another number is pointed to")]
    [DataRow("尺寸应符合表1的规定。", "! 尺寸", DisplayName = "the line is not centred")]
    [DataRow("尺寸应符合表1的规定。", "!center! 尺寸如下：", DisplayName = "the line is a lead-in")]
    public void PersonHasToDecide(string sentence, string line) => VerifyNoFix($"""
        # 尺寸
        {sentence}
        {line}
        |项目|要求|
        |---|---|
        |长|5|
        其他尺寸由供需双方商定。
        """);
}
