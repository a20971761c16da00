using Stdlint.Core.Semantics;
using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class ReferencesLeadInTests : RuleTests<ReferencesLeadIn>
{
    [TestMethod]
    public void OtherEdition() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        [|下列文件对于本文件的应用是必不可少的。凡是注日期的引用文件，仅注日期的版本适用于本文件。凡是不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。|]
        ! GB/T 4208—2017　外壳防护等级（IP代码）
        """, new() { Edition = DraftEdition.Edition2020 });

    [TestMethod]
    public void Prescribed() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 4208—2017　外壳防护等级（IP代码）
        """);

    [TestMethod]
    public void WidthIsTypography() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本(包括所有的修改单)适用于本文件。
        ! GB/T 4208—2017　外壳防护等级（IP代码）
        """);

    [TestMethod]
    public void VariantOf2009() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        下列文件对于本文件的应用是必不可少的。凡是注日期的引用文件，仅所注日期的版本适用于本文件。凡是不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 4208—2017　外壳防护等级（IP代码）
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void EmptyClause() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        """);

    [TestMethod]
    public void PrescribedTextIsPut() => VerifyFix("""
        # 范围
        本文件规定了试验方法。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注明日期的引用文件，仅该日期对应的版本适用于本文件；不注明日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        GB/T 2828.1　计数抽样检验程序
        """, """
        # 范围
        本文件规定了试验方法。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        GB/T 2828.1　计数抽样检验程序
        """);
}
