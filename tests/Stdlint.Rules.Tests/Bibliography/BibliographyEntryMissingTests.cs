using Stdlint.Rules.Bibliography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Bibliography;

[TestClass]
public sealed class BibliographyEntryMissingTests : RuleTests<BibliographyEntryMissing>
{
    [TestMethod]
    public void BeyondTheLast() => Verify("""
        # 精密度
        数据来自参考文献[|[5]|]，方法见文献[1]。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        [2] GB/T 36733　服务质量评价通则
        """);

    [TestMethod]
    public void AllThere() => VerifySilent("""
        # 精密度
        数据来自参考文献[2]，范围为[5]以内，方法见文献[1]。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        [2] GB/T 36733　服务质量评价通则
        """);

    [TestMethod]
    public void NoBibliography() => VerifySilent("""
        # 精密度
        数据来自参考文献[5]。
        """);

    [TestMethod]
    public void EntriesWithoutNumbers() => VerifySilent("""
        # 精密度
        数据来自参考文献[5]。
        [参考文献]
        GB/T 24620　服务标准制定导则
        GB/T 36733　服务质量评价通则
        """);
}
