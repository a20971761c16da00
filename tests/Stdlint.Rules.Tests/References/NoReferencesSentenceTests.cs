using Stdlint.Core.Semantics;
using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class NoReferencesSentenceTests : RuleTests<NoReferencesSentence>
{
    [TestMethod]
    public void OtherWords() => Verify("""
        # 规范性引用文件
        [|本文件没有引用规范性文件。|]
        """);

    [TestMethod]
    public void OtherSelfReference() => Verify("""
        # 规范性引用文件
        [|本标准无规范性引用文件。|]
        """);

    [TestMethod]
    public void Empty() => Verify("""
        # 范围
        本文件规定了柜体的要求。
        [|# 规范性引用文件|]
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """);

    [TestMethod]
    public void LeadInWithoutEntries() => Verify("""
        # 规范性引用文件
        [|下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。|]
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """);

    [TestMethod]
    public void Prescribed() => VerifySilent("""
        # 规范性引用文件
        本文件没有规范性引用文件。
        """);

    [TestMethod]
    public void Entries() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 4208—2017　外壳防护等级（IP代码）
        """);

    [TestMethod]
    public void EntriesInOtherForm() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        本文件引用了GB/T 4208—2017和《药典》。
        """);

    [TestMethod]
    public void EditionOf2009() => VerifySilent("""
        # 规范性引用文件
        本标准无规范性引用文件。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void PrescribedSentenceIsPut() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件无规范性引用文件。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        """);

    [TestMethod]
    public void LeadInWithoutList() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
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

    [TestMethod]
    public void SentenceIsInserted() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        # 术语和定义
        本文件没有需要界定的术语和定义。
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

    [TestMethod]
    public void CitedDocumentsAreToBeListed() => VerifyNoFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应符合GB/T 4208的规定。
        """);
}
