using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class ForewordFigureTableFormulaTests : RuleTests<ForewordFigureTableFormula>
{
    [TestMethod]
    public void Table() => Assert.HasCount(1, Diagnostics("[前言]\n起草组的分工见表1。\n表：起草组的分工\n|单位|分工|\n|---|---|\n|××××|试验|\n# 范围\n本文件规定了充电柜的技术要求。"));

    [TestMethod]
    public void TableInTheBody() => VerifySilent("""
        [前言]
        本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|要求|
        |---|---|
        |高|1 m|
        """);
}
