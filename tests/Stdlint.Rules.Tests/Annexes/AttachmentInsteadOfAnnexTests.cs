using Stdlint.Rules.Annexes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Annexes;

[TestClass]
public sealed class AttachmentInsteadOfAnnexTests : RuleTests<AttachmentInsteadOfAnnex>
{
    [TestMethod]
    public void Mention() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务流程
        服务流程见[|附件1|]。
        流程图从略。
        """);

    [TestMethod]
    public void QuantityIsNoMention() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 交付
        充电柜的附件应齐全，每台按附件1套交付。
        """);

    [TestMethod]
    public void Attachments() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 交付
        附件应齐全。
        附图应清晰。
        """);

    [TestMethod]
    public void LetterThatCarriesTheStandard() => VerifySilent("""
        ! 附件
        # 范围
        本文件规定了充电柜的技术要求。
        # 技术要求
        柜体应平整。
        """);
}
