using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class ProcedureInstructionsMissingTests : RuleTests<ProcedureInstructionsMissing>
{
    [TestMethod]
    public void OnlyRecommendations() => Verify("""
        [封面]
        名称：茶树种植规程
        # 范围
        本文件确立了茶树种植的程序。
        # 种植流程
        种植分为整地、定植和管护。
        [|# 定植|]
        土地宜平整。
        苗木宜健壮。
        定植宜在春季。
        行距宜为1.5 m。
        株距可为0.3 m。
        浇水宜及时。
        """);

    [TestMethod]
    public void Requirements() => VerifySilent("""
        [封面]
        名称：茶树种植规程
        # 范围
        本文件确立了茶树种植的程序。
        # 种植流程
        种植分为整地、定植和管护。
        # 定植
        土地宜平整。
        苗木宜健壮。
        定植宜在春季。
        行距宜为1.5 m。
        株距可为0.3 m。
        浇水宜及时。
        土地应平整。
        苗木应健壮。
        定植后应浇水。
        """);

    [TestMethod]
    public void Statements() => VerifySilent("""
        [封面]
        名称：茶树种植规程
        # 范围
        本文件确立了茶树种植的程序。
        # 种植流程
        种植分为整地、定植和管护。
        # 定植
        每667 m²施有机肥2 000 kg。
        春季定植。
        定植后浇水。
        行距1.5 m。
        株距0.3 m。
        土地宜平整。
        """);

    [TestMethod]
    public void Guide() => VerifySilent("""
        [封面]
        名称：茶树种植指南
        # 范围
        本文件确立了茶树种植的程序。
        # 种植流程
        种植分为整地、定植和管护。
        # 定植
        土地宜平整。
        苗木宜健壮。
        定植宜在春季。
        行距宜为1.5 m。
        株距可为0.3 m。
        浇水宜及时。
        """);

    [TestMethod]
    public void TooFew() => VerifySilent("""
        [封面]
        名称：茶树种植规程
        # 范围
        本文件确立了茶树种植的程序。
        # 种植流程
        种植分为整地、定植和管护。
        # 定植
        土地宜平整。
        苗木宜健壮。
        """);
}
