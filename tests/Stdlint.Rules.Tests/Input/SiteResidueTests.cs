using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class SiteResidueTests : RuleTests<SiteResidue>
{
    [TestMethod]
    public void NamesAnywhereAndButtonsAtTheEnds() => Verify("""
        ! [|文档评论|]（0）
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁，[|豆丁网|]收集。
        柜体应平整。
        """);

    [TestMethod]
    public void OrdinaryWordsInTheText() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        应提供相关文档。
        内容提供者应审核内容。
        柜体应平整。
        柜体应方正。
        柜体应牢固。
        柜体应防潮。
        柜体应接地。
        柜体应通风。
        柜体应防火。
        """);

    [TestMethod]
    public void AddressInTheBibliography() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应平整。
        [参考文献]
        [1] 充电柜选型[EB/OL]. 百度文库.
        """);

    [TestMethod]
    public void LineGoes() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        ! 原创力文档
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        """);
}
