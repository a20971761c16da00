using Stdlint.Rules.Introduction;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Introduction;

[TestClass]
public sealed class IntroductionNumberedTests : RuleTests<IntroductionNumbered>
{
    [TestMethod]
    public void ChapterOne() => Verify("""
        [|# 引言|]
        充电柜的使用日益广泛。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void NotNumbered() => VerifySilent("""
        [引言]
        充电柜的使用日益广泛。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);
}
