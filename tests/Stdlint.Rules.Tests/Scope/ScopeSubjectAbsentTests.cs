using Stdlint.Rules.Scope;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Scope;

[TestClass]
public sealed class ScopeSubjectAbsentTests : RuleTests<ScopeSubjectAbsent>
{
    private const string Body = """
        本文件适用于博物馆。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务要求
        ## 接待
        服务人员应使用普通话。
        ## 讲解
        讲解内容应准确。
        # 储存
        设备应存放在库房内。
        # 服务评价
        应每年评价1次。
        """;

    [TestMethod]
    public void NowhereInTheBody() => Verify("""
        # 范围
        本文件规定了导览服务的接待、[|投诉处理|]、贮存和服务评价的要求。

        """ + Body);

    // 应急、处置的同义词正文都没有，字却散见于别处。
    [TestMethod]
    public void TwoWordsWithoutSynonyms() => Verify("""
        # 范围
        本文件规定了导览服务的接待、[|应急处置|]、贮存和服务评价的要求，以及讲解阶段的操作指示。

        """ + Body + """

        响应时间应适当。急需时可处理，置于桌面。
        """);

    [TestMethod]
    public void LastOfSeveral() => Verify("""
        # 范围
        本文件规定了导览服务的接待，讲解，贮存以及评价与[|维修|]，描述了相应的证实方法。

        """ + Body);

    [TestMethod]
    public void InTheBodyUnderAnotherTitle() => VerifySilent("""
        # 范围
        本文件规定了导览服务的基本要求、人员、接待流程、存储、讲解内容、设施设备以及评价与改进。

        """ + Body + """

        改进措施应有记录。场所应整洁。
        """);

    [TestMethod]
    public void InAnAnnexOrACell() => VerifySilent("""
        # 范围
        本文件规定了导览服务的接待、投诉处理、维修和评价的要求。

        """ + Body + """

        记录见附录A。
        #A（资料性）记录
        表：记录
        |项目|次数|
        |---|---|
        |投诉|0|
        |修理|0|
        """);

    [TestMethod]
    public void SubjectAndGeneralWords() => VerifySilent("""
        # 范围
        本文件规定了盲道勘察（包括勘探、踏勘）的术语、总体原则、技术要求、质量控制和管理要求，描述了证实方法，适用于勘察、踏勘。

        """ + Body);

    [TestMethod]
    public void CharactersElsewhere() => VerifySilent("""
        # 范围
        本文件规定了导览服务的接待、讲演和评价的要求。

        """ + Body + """

        讲解员应演示。
        """);

    [TestMethod]
    public void DraftOfFewClauses() => VerifySilent("""
        # 范围
        本文件规定了导览服务的接待、投诉处理和评价的要求。
        本文件适用于博物馆。
        # 服务要求
        应热情接待。
        """);
}
