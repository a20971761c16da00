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

    [TestMethod]
    public void NumberGoes() => VerifyFix("""
        # 前言
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由某某协会提出并归口。
        本文件起草单位：某某研究院。
        本文件主要起草人：张三、李四。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 技术要求
        范围见第2章，另见参考文献。
        [参考文献]
        [1] GB/T 2
        """, """
        [前言=前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由某某协会提出并归口。
        本文件起草单位：某某研究院。
        本文件主要起草人：张三、李四。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 技术要求
        范围见第1章，另见参考文献。
        [参考文献]
        [1] GB/T 2
        """, new() { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs, .. RuleTestOptions.TypedEncodings] });
}
