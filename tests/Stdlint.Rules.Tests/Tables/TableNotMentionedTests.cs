using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class TableNotMentionedTests : RuleTests<TableNotMentioned>
{
    [TestMethod]
    public void Nowhere() => Verify("""
        # 尺寸
        尺寸应符合规定。
        [|表=表1：尺寸|]
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void Mentioned() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void Range() => VerifySilent("""
        # 尺寸
        见表1至表3。
        表：长
        |项目|要求|
        |---|---|
        |长|5|
        表：宽
        |项目|要求|
        |---|---|
        |长|5|
        表：高
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void InAnAnnex() => VerifySilent("""
        # 尺寸
        见附录A的表A.1～表A.2。
        #A（资料性）宽
        宽如下。
        表：宽
        |项目|要求|
        |---|---|
        |长|5|
        表：高
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void WithoutNumber() => VerifySilent("""
        # 尺寸
        尺寸应符合下表的规定。
        表：尺寸
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void InTheIntroduction() => VerifySilent("""
        [引言]
        检测数据见表1。
        表：尺寸
        |项目|要求|
        |---|---|
        |长|5|
        # 范围
        本文件规定了充电柜的要求。
        """);
}
