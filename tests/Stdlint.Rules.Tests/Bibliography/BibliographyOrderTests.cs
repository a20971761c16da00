using Stdlint.Rules.Bibliography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Bibliography;

[TestClass]
public sealed class BibliographyOrderTests : RuleTests<BibliographyOrder>
{
    [TestMethod]
    public void InternationalFirst() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 要求
        柜体应接地。
        柜门应加锁。
        [参考文献]
        [1] ISO 9001　质量管理体系　要求
        [2] [|GB/T 24620|]　服务标准制定导则
        """);

    [TestMethod]
    public void GroupHeadings() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 要求
        柜体应接地。
        柜门应加锁。
        [参考文献]
        国家标准
        [1] GB/T 24620　服务标准制定导则
        国际标准
        [2] ISO 9001　质量管理体系　要求
        """);

    [TestMethod]
    public void InOrder() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 要求
        柜体应接地。
        柜门应加锁。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        [2] ISO 9001　质量管理体系　要求
        """);

    [TestMethod]
    public void EntriesAreMoved() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] ISO 9001　质量管理体系　要求
        [2] GB/T 24620　服务标准制定导则
        [3] GB/T 28222　服务标准编写通则
        [4] ISO 9004　质量管理
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        [2] GB/T 28222　服务标准编写通则
        [3] ISO 9001　质量管理体系　要求
        [4] ISO 9004　质量管理
        """);

    [TestMethod]
    public void LastOneMovesUp() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] ISO 9001　质量管理体系　要求
        [2] ISO 9004　质量管理
        [3] GB/T 24620　服务标准制定导则
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        [2] ISO 9001　质量管理体系　要求
        [3] ISO 9004　质量管理
        """);
}
