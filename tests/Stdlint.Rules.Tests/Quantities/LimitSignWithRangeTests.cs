using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class LimitSignWithRangeTests : RuleTests<LimitSignWithRange>
{
    [TestMethod]
    public void Both() => Verify("""
        # 技术要求
        间距应[|不小于10～20 mm|]。
        厚度应[|≥10～20 mm|]。
        """);

    [TestMethod]
    public void Others() => VerifySilent("""
        # 技术要求
        间距应为10 mm～20 mm。
        间距应≥10 mm且＜20 mm。
        """);

    [TestMethod]
    public void TableOfClasses() => VerifySilent("""
        # 技术要求
        分级见表1。
        表：分级
        |质量|等级|
        |---|---|
        |＞5 kg～30 kg|一|
        """);
}
