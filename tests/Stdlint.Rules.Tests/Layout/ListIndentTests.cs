using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class ListIndentTests : RuleTests<ListIndent>
{
    [TestMethod]
    public void Flush() => Verify("""
        # 检查
        检查下列各项：
        ! [|a) 外观；|]
        ! b) 尺寸。
        """);

    [TestMethod]
    public void TwoLevels() => VerifySilent("""
        # 检查
        检查下列各项：
        a) 外观：
          1) 门；
          2) 锁；
        b) 尺寸。
        """, new RuleTestOptions { Encodings = RuleTestOptions.TypedEncodings });

    [TestMethod]
    public void ItemsAreIndented() => VerifyFix("""
        # 检查
        检查下列各项：
        ! a) 外观；
        ! b) 尺寸。
        其余如下：
        !indent! a) 门；
        ! b) 锁。
        """, """
        # 检查
        检查下列各项：
        ! a) 外观；
        ! b) 尺寸。
        其余如下：
        !indent! a) 门；
        ! b) 锁。
        """);
}
