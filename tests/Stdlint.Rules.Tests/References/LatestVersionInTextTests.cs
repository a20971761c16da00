using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class LatestVersionInTextTests : RuleTests<LatestVersionInText>
{
    [TestMethod]
    public void Latest() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        标志应符合GB/T 191[|的最新版本|]。
        """);

    [TestMethod]
    public void InForce() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        标志应符合GB/T 191[|现行有效版本|]的规定。
        """);

    [TestMethod]
    public void LeadIn() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 191　包装储运图示标志
        """);

    [TestMethod]
    public void Software() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        软件应更新到最新版本。
        """);

    [TestMethod]
    public void WordsAreDeleted() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 191　包装储运图示标志
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        标志应符合GB/T 191最新版本的规定。
        图示标志应按GB/T 191（最新版本）绘制。
        标志的颜色应符合GB/T 191的现行有效版本。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 191　包装储运图示标志
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        标志应符合GB/T 191的规定。
        图示标志应按GB/T 191绘制。
        标志的颜色应符合GB/T 191。
        """);
}
