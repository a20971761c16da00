using Stdlint.Rules.Index;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Index;

[TestClass]
public sealed class IndexTargetMissingTests : RuleTests<IndexTargetMissing>
{
    [TestMethod]
    public void Missing() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [索引]
        充电柜{{tab}}[|9.9|]
        """);

    [TestMethod]
    public void OneOfSeveral() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [索引]
        充电柜……1，[|A.2|]
        """);

    [TestMethod]
    public void Found() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [索引]
        充电柜……1
        """);

    [TestMethod]
    public void Letters() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [索引]
        C
        充电柜……1
        """);
}
