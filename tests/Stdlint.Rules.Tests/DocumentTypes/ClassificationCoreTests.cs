using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class ClassificationCoreTests : RuleTests<ClassificationCore>
{
    [TestMethod]
    public void NoClassification() => Verify("""
        [封面]
        名称：旅游资源　分类
        # 范围
        本文件规定了要求。
        # 管理
        旅游资源由专人管理。
        [|# 更新|]
        旅游资源每年更新。
        """);

    [TestMethod]
    public void Classification() => VerifySilent("""
        [封面]
        名称：旅游资源　分类
        # 范围
        本文件规定了要求。
        # 分类方法
        采用线分类法。
        # 更新
        旅游资源每年更新。
        """);
}
