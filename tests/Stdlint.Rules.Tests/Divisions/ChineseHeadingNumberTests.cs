using Stdlint.Rules.Divisions;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Divisions;

[TestClass]
public sealed class ChineseHeadingNumberTests : RuleTests<ChineseHeadingNumber>
{
    [TestMethod]
    public void ReportedOnceWithTheOthers() => Verify("""
        [|#=第一章 范围|]
        本文件规定了充电柜的技术要求。
        #=第二章 规范性引用文件
        本文件没有规范性引用文件。
        """);

    [TestMethod]
    public void CitationOfALaw() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        第三十二条的规定由主管部门解释。
        """);

    [TestMethod]
    public void ArabicDigits() => VerifyFix("""
        #=一、 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        #=二、 规范性引用文件
        本文件没有规范性引用文件。
        """, """
        #=1 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        #=2 规范性引用文件
        本文件没有规范性引用文件。
        """, new() { Encodings = [DraftEncoding.HeadingTyped] });
}
