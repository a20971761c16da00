using Stdlint.Rules.Typography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Typography;

[TestClass]
public sealed class InvisibleCharacterTests : RuleTests<InvisibleCharacter>
{
    [TestMethod]
    public void ZeroWidthSpace() => Verify("""
        # 技术要求
        充电[|​|]柜应可靠接地。
        """);

    [TestMethod]
    public void OneFindingForAll() => Verify("""
        # 技术要求
        充电[|​|]柜应可​靠接地。
        柜﻿门应灵活。
        """);

    [TestMethod]
    public void LineBreak() => VerifySilent("""
        # 技术要求
        充电柜应{{br}}可靠接地，电压为220 V。
        """);

    [TestMethod]
    public void Repaired() => VerifyFix("""
        # 技术要求
        充电​柜应可﻿靠接地。
        """, """
        # 技术要求
        充电柜应可靠接地。
        """);

    [TestMethod]
    public void DirectionMarkStays() => VerifyNoFix("""
        # 技术要求
        充电‏柜应可靠接地。
        """);
}
