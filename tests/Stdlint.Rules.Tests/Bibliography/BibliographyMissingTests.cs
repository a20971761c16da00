using Stdlint.Rules.Bibliography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Bibliography;

[TestClass]
public sealed class BibliographyMissingTests : RuleTests<BibliographyMissing>
{
    [TestMethod]
    public void InANote() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 要求
        柜体应接地。
        注：服务标准的编写见[|GB/T 24620|]。
        """);

    [TestMethod]
    public void OnceForAll() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 要求
        柜体应接地。
        注1：服务标准的编写见[|GB/T 24620|]。
        注2：服务规范的编写见GB/T 28222。
        """);

    [TestMethod]
    public void Given() => VerifySilent("""
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
    public void ForewordDoesNotCount() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        本文件代替GB/T 1111—2009《充电柜》，与GB/T 24620配套使用。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void ListedInClause2() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 19001　质量管理体系　要求
        # 要求
        质量管理应符合GB/T 19001的规定。
        注：质量管理见GB/T 19001。
        """);

    [TestMethod]
    public void MadeOfWhatIsCited() => VerifyFix("""
        [目次]
        前言{{tab}}I
        1　范围{{tab}}1
        2　要求{{tab}}1
        [前言]
        本文件由某协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        # 要求
        柜体应接地，保护消费者的权益见《中华人民共和国消费者权益保护法》。
        注：服务标准的编写见GB/T 24620《服务标准制定导则 考虑消费者需求》。
        """, """
        [目次]
        前言{{tab}}I
        1　范围{{tab}}1
        2　要求{{tab}}1
        参考文献{{tab}}1
        [前言]
        本文件由某协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        # 要求
        柜体应接地，保护消费者的权益见《中华人民共和国消费者权益保护法》。
        注：服务标准的编写见GB/T 24620《服务标准制定导则 考虑消费者需求》。
        [参考文献=参考文献]
        ! [1] GB/T 24620　服务标准制定导则　考虑消费者需求
        ! [2] 中华人民共和国消费者权益保护法
        """);

    [TestMethod]
    public void TitleNotKnown() => VerifyNoFix("""
        [前言]
        本文件由某协会提出并归口。
        # 要求
        柜体应接地。
        注：服务标准的编写见GB/T 24620。
        """);
}
