using Stdlint.Rules.Figures;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Figures;

[TestClass]
public sealed class FigureNotMentionedTests : RuleTests<FigureNotMentioned>
{
    [TestMethod]
    public void Nowhere() => Verify("""
        # 流程
        服务分为预约、接待和回访。
        {{picture:流程}}
        [|图=图1：流程|]
        """);

    [TestMethod]
    public void OnlyInTheForeword() => Verify("""
        [前言]
        更改了流程（见图1）。
        # 流程
        服务分为预约和接待。
        {{picture:流程}}
        [|图=图1：流程|]
        """);

    [TestMethod]
    public void OnlyOfAnotherDocument() => Verify("""
        # 流程
        预约应符合GB/T 1234—2020中图1的规定。
        {{picture:流程}}
        [|图=图1：流程|]
        """);

    [TestMethod]
    public void Mentioned() => VerifySilent("""
        # 流程
        流程见图1。
        {{picture:流程}}
        图：流程
        """);

    [TestMethod]
    public void Range() => VerifySilent("""
        # 流程
        流程见图1～图3。
        {{picture:甲}}
        图：甲
        {{picture:乙}}
        图：乙
        {{picture:丙}}
        图：丙
        """);

    [TestMethod]
    public void ListOfNumbers() => VerifySilent("""
        # 流程
        流程见图1、2和3。
        {{picture:甲}}
        图：甲
        {{picture:乙}}
        图：乙
        {{picture:丙}}
        图：丙
        """);

    [TestMethod]
    public void ByASubfigure() => VerifySilent("""
        # 流程
        流程见图1a）。
        {{picture:甲}}
        分图：a) 甲
        图：流程
        """);

    [TestMethod]
    public void InATable() => VerifySilent("""
        # 流程
        流程见表1。
        表：流程
        |步骤|流程|
        |---|---|
        |预约|图1|
        {{picture:甲}}
        图：流程
        """);

    [TestMethod]
    public void WithoutNumber() => VerifySilent("""
        # 流程
        流程见下图。
        {{picture:甲}}
        图：流程
        """);
}
