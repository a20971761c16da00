using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class UnnumberedElementNumberedTests : RuleTests<UnnumberedElementNumbered>
{
    [TestMethod]
    public void NumberedBibliography() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        [|#=4 参考文献|]
        [1] GB/T 2900.41　电工术语
        """);

    [TestMethod]
    public void NumbersInsideIntroduction() => VerifySilent("""
        [引言]
        ## 概述
        充电柜日益普及。
        ## 目的
        本文件旨在统一要求。
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """);

    [TestMethod]
    public void WithoutNumber() => VerifySilent("""
        [前言]
        本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        [参考文献]
        [1] GB/T 2900.41　电工术语
        """);
}
