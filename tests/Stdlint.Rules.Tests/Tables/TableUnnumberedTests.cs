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
}
