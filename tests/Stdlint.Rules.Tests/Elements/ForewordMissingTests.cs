using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class ForewordMissingTests : RuleTests<ForewordMissing>
{
    [TestMethod]
    public void DraftWithoutForeword() => Verify("""
        [|# 范围|]
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void ForewordBeforeScope() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由××××提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void TitleWithWideBlanks() => VerifySilent("""
        [前言=前　　　言]
        本文件由××××提出。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void ForewordWithAnotherTitleIsNotMissing() => VerifySilent("""
        [前言=序言]
        本文件由××××提出。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);
}
