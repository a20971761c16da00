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
}
