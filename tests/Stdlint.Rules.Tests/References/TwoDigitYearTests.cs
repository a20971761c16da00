using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class TwoDigitYearTests : RuleTests<TwoDigitYear>
{
    [TestMethod]
    public void Nineties() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        单位见[|GB 3100-93|]和[|GB/T 1031—83|]。
        """);

    [TestMethod]
    public void FourDigits() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        单位见GB 3100—1993。
        """);

    [TestMethod]
    public void Military() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见GJB 150.3A-98。
        """);

    [TestMethod]
    public void Part() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见IEC 60068-2-80。
        """);

    [TestMethod]
    public void YearIsWrittenOut() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        单位见GB 3100-93。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        单位见GB 3100—1993。
        """);
}
