using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class TraceabilityMissingTests : RuleTests<TraceabilityMissing>
{
    [TestMethod]
    public void NoRecords() => Verify("""
        [封面]
        名称：茶树种植规程
        # 范围
        本文件规定了要求。
        # 种植流程
        先整地，后定植。
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
        # 生产档案
        保存两年。
        """);

    [TestMethod]
    public void Said() => VerifySilent("""
        [封面]
        名称：茶树种植规程
        # 范围
        本文件规定了要求。
        # 种植流程
        先整地，后定植，并做好记录。
        # 苗木
        苗木宜健壮。
        """);
}
