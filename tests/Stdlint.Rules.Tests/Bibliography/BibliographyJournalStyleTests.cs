using Stdlint.Rules.Bibliography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Bibliography;

[TestClass]
public sealed class BibliographyJournalStyleTests : RuleTests<BibliographyJournalStyle>
{
    [TestMethod]
    public void Standard() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] [|全国服务标准化技术委员会. 服务标准制定导则: GB/T 24620—2022[S].|]
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
    public void NumberAndTitle() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] GB/T 24620—2022　服务标准制定导则
        """);
}
