using Stdlint.Core.Semantics;
using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class NoTermsSentenceTests : RuleTests<NoTermsSentence>
{
    [TestMethod]
    public void OtherWords() => Verify("""
        # 术语和定义
        [|本文件没有术语和定义。|]
        """);

    [TestMethod]
    public void OtherWordOrder() => Verify("""
        # 术语和定义
        [|本文件中没有需要界定的术语和定义。|]
        """);

    [TestMethod]
    public void Empty() => Verify("""
        # 范围
        本文件规定了柜体的要求。
        [|# 术语和定义|]
        # 技术要求
        柜体应平整。
        """);

    [TestMethod]
    public void Prescribed() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """);

    [TestMethod]
    public void External() => VerifySilent("""
        # 术语和定义
        GB/T 19000界定的术语和定义适用于本文件。
        """);

    [TestMethod]
    public void Entries() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void EditionOf2009() => VerifySilent("""
        # 术语和定义
        本标准没有术语。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void PrescribedSentenceIsPut() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有术语和定义。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """);

    [TestMethod]
    public void SentenceIsInserted() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        # 技术要求
        柜体应平整。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应平整。
        """);
}
