using Stdlint.Rules.Bibliography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Bibliography;

[TestClass]
public sealed class BibliographyLiteratureStyleTests : RuleTests<BibliographyLiteratureStyle>
{
    [TestMethod]
    public void BookInProse() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] [|×××，《户外家具设计》，××出版社，2018年|]
        """);

    [TestMethod]
    public void BookByTheStandard() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] 王某. 服务管理[M]. 某地: 某地出版社, 2020.
        """);

    [TestMethod]
    public void Law() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] 《农药管理条例》（国务院令第677号）
        """);

    [TestMethod]
    public void Standard() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则　考虑消费者需求
        """);
}
