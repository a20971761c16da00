using Stdlint.Rules.Typography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Typography;

[TestClass]
public sealed class NonStandardCharacterTests : RuleTests<NonStandardCharacter>
{
    [TestMethod]
    public void Traditional() => Verify("""
        # 技术要求
        出厂前应进行[|檢驗|]。
        """);

    [TestMethod]
    public void Radicals() => Verify("""
        # 技术要求
        充电柜应便于使[|⽤|]。
        """);

    [TestMethod]
    public void Names() => VerifySilent("""
        [前言]
        本文件主要起草人：張偉。
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void Titles() => VerifySilent("""
        # 技术要求
        依据《電動車充電設備》执行。
        """);

    [TestMethod]
    public void Repaired() => VerifyFix("""
        # 技术要求
        出厂前应进行檢驗，⽤户签字。
        """, """
        # 技术要求
        出厂前应进行检验，用户签字。
        """);
}
