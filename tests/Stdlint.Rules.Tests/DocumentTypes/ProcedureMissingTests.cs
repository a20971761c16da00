using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class ProcedureMissingTests : RuleTests<ProcedureMissing>
{
    [TestMethod]
    public void NoProcedure() => Verify("""
        [封面]
        名称：茶树种植规程
        # 范围
        本文件规定了要求。
        # 土地
        土地宜平整。
        [|# 苗木|]
        苗木宜健壮。
        """);

    [TestMethod]
    public void Titled() => VerifySilent("""
        [封面]
        名称：茶树种植规程
        # 范围
        本文件规定了要求。
        # 种植流程
        先整地，后定植。
        # 苗木
        苗木宜健壮。
        """);

    [TestMethod]
    public void Said() => VerifySilent("""
        [封面]
        名称：茶树种植规程
        # 范围
        本文件规定了要求。
        # 种植
        种植分为整地、定植和管护三个阶段。
        # 苗木
        苗木宜健壮。
        """);
}
