using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class BudeForShallNotTests : RuleTests<BudeForShallNot>
{
    [TestMethod]
    public void InAProvision() => Verify("""
        # 技术要求
        含水率[|不得|]大于5%。
        """);

    [TestMethod]
    public void OncePerSentence() => Verify("""
        # 技术要求
        含水率[|不得|]大于5%，厚度不得小于2 mm。
        """);

    [TestMethod]
    public void OncePerTable() => Verify("""
        # 技术要求
        要求见表1。
        表：要求
        |项目|要求|
        |---|---|
        |含水率|[|不得|]大于5%|
        |厚度|不得小于2 mm|
        """);

    [TestMethod]
    public void WordsThatHoldIt() => VerifySilent("""
        # 技术要求
        不得已时可停机。
        操作者不得不停机时应记录。
        数据来不得半点虚假。
        """);

    [TestMethod]
    public void LawAndQuotation() => VerifySilent("""
        # 技术要求
        依据《中华人民共和国食品安全法》，经营者不得销售过期食品。
        柜门上应标明“不得遮挡”。
        """);

    [TestMethod]
    public void OutsideProvisions() => VerifySilent("""
        [前言]
        本文件不得用于认证。
        # 范围
        本文件规定了要求，不得用于认证。
        # 技术要求
        示例：含水率不得大于5%。
        注：含水率不得大于5%。
        """);
}
