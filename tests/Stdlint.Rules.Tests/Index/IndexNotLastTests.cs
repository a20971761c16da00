using Stdlint.Rules.Index;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Index;

[TestClass]
public sealed class IndexNotLastTests : RuleTests<IndexNotLast>
{
    [TestMethod]
    public void BibliographyBehind() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [索引]
        充电柜	1
        [参考文献=[|参考文献|]]
        [1] GB/T 24620　服务标准制定导则
        """);

    [TestMethod]
    public void Last() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        [索引]
        充电柜	1
        """);

    [TestMethod]
    public void None() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void MovedToTheEnd() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [索引]
        充电柜	1
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        [2] GB/T 4208　外壳防护等级（IP代码）
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        [2] GB/T 4208　外壳防护等级（IP代码）
        [索引]
        充电柜	1
        """);

    [TestMethod]
    public void MisplacedInTheContentsToo() => VerifyNoFix("""
        [目次]
        1　范围	1
        索引	2
        参考文献	3
        # 范围
        本文件规定了充电柜的技术要求。
        [索引]
        充电柜	1
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        """);
}
