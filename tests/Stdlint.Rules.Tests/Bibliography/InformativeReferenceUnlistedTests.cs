using Stdlint.Rules.Bibliography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Bibliography;

[TestClass]
public sealed class InformativeReferenceUnlistedTests : RuleTests<InformativeReferenceUnlisted>
{
    [TestMethod]
    public void Unlisted() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 要求
        柜体应接地。
        注：服务标准的编写见[|GB/T 24620|]。
        [参考文献]
        [1] GB/T 28222　服务标准编写通则
        """);

    [TestMethod]
    public void OncePerDocument() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 要求
        柜体应接地。
        注1：服务标准的编写见[|GB/T 24620|]。
        注2：服务标准见GB/T 24620。
        [参考文献]
        [1] GB/T 28222　服务标准编写通则
        """);

    [TestMethod]
    public void Listed() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 要求
        柜体应接地。
        注：服务标准的编写见GB/T 24620。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        """);

    [TestMethod]
    public void NoBibliographyIsAnotherFault() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 要求
        柜体应接地。
        注：服务标准的编写见GB/T 24620。
        """);

    [TestMethod]
    public void ForewordDoesNotCount() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        本文件与GB/T 28222配套使用。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 要求
        柜体应接地。
        柜门应加锁。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        """);

    [TestMethod]
    public void LawIsAdded() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 要求
        柜体应接地。
        注：安全责任见《中华人民共和国安全生产法》。
        注：服务标准的编写见GB/T 24620。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 要求
        柜体应接地。
        注：安全责任见《中华人民共和国安全生产法》。
        注：服务标准的编写见GB/T 24620。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        [2] 中华人民共和国安全生产法
        """);
}
