using Stdlint.Rules.Bibliography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Bibliography;

[TestClass]
public sealed class BibliographyNumberingTests : RuleTests<BibliographyNumbering>
{
    [TestMethod]
    public void NoNumbers() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [|GB/T 24620|]　服务标准制定导则
        GB/T 28222　服务标准编写通则
        """);

    [TestMethod]
    public void Gap() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        [3] [|GB/T 28222|]　服务标准编写通则
        """);

    [TestMethod]
    public void Consecutive() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        [2] 《中华人民共和国标准化法》
        [3] ISO 9001
        """);

    [TestMethod]
    public void GroupHeadings() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        国家标准
        [1] GB/T 24620　服务标准制定导则
        国际标准
        [2] ISO 9001
        """);

    [TestMethod]
    public void NumbersFollowEachOther() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        [3] GB/T 28222　服务标准编写通则
        [4] ISO 9001　质量管理体系　要求
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        [2] GB/T 28222　服务标准编写通则
        [3] ISO 9001　质量管理体系　要求
        """, new() { Encodings = RuleTestOptions.TypedEncodings });
}
