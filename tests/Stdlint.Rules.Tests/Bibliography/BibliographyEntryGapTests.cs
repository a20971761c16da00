using Stdlint.Rules.Bibliography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Bibliography;

[TestClass]
public sealed class BibliographyEntryGapTests : RuleTests<BibliographyEntryGap>
{
    [TestMethod]
    public void AsciiBlank() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] [|GB/T 24620 |]服务标准制定导则
        """);

    [TestMethod]
    public void AllParts() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] GB/T 24421（所有部分）　服务业组织标准化工作指南
        """);

    [TestMethod]
    public void Monograph() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] 王某. 服务管理[M]. 某地: 某出版社, 2020.
        """);

    [TestMethod]
    public void EmSpaces() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        """);

    [TestMethod]
    public void EachEntry() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] GB/T 24620 服务标准制定导则
        [2] GB/T 28222  服务标准编写通则
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        [2] GB/T 28222　服务标准编写通则
        """);
}
