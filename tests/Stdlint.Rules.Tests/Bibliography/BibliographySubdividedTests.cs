using Stdlint.Rules.Bibliography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Bibliography;

[TestClass]
public sealed class BibliographySubdividedTests : RuleTests<BibliographySubdivided>
{
    [TestMethod]
    public void NumberedHeading() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        [参考文献]
        ! [|1　国家标准|]
        [1] GB/T 191　包装储运图示标志
        """);

    [TestMethod]
    public void HeadingsWithoutNumber() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        [参考文献]
        ! 国家标准
        [1] GB/T 191　包装储运图示标志
        """);

    [TestMethod]
    public void EntriesWithPlainNumbers() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        [参考文献]
        ! 1　包装储运图示标志
        ! 2　家具标准
        """);
}
