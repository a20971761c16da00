using Stdlint.Rules.Introduction;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Introduction;

[TestClass]
public sealed class IntroductionNormativeCitationTests : RuleTests<IntroductionNormativeCitation>
{
    [TestMethod]
    public void Requirement() => Verify("""
        [引言]
        本文件应与[|GB/T 24421.1|]配合使用。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void Compatible() => VerifySilent("""
        [引言]
        本文件与GB/T 19001—2016兼容。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);
}
