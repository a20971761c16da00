using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class TrackedChangesTests : RuleTests<TrackedChanges>
{
    [TestMethod]
    public void CountsByKind() => Assert.AreEqual(
        "有3处未处理的修订（插入1、删除1、移动1、格式0），按接受后的文字检查。",
        Messages("""
            # 技术要求
            柜门应能{{ins:可靠}}{{del:自动}}自锁，{{moved-to:并}}打开。
            """).Single());

    [TestMethod]
    public void FirstChangeIsThePlace() => Verify("""
        # 技术要求
        柜门应能{{ins:[|可靠|]}}自锁。
        """, new() { Splits = [RunSplit.None] });

    [TestMethod]
    public void NoChanges() => VerifySilent("""
        # 技术要求
        柜门应能自锁。
        """, new() { Splits = [RunSplit.None, RunSplit.EachCharacter] });
}
