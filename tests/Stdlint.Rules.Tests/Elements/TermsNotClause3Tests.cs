using Stdlint.Core.Semantics;
using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class TermsNotClause3Tests : RuleTests<TermsNotClause3>
{
    [TestMethod]
    public void AfterATechnicalClause() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 技术要求
        柜门应能自锁。
        [|# 术语和定义|]
        本文件没有需要界定的术语和定义。
        """);

    [TestMethod]
    public void WithoutReferences() => Assert.AreEqual("“术语和定义”应紧接“范围”，现在“服务原则”之后。", Messages("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 服务原则
        保证质量。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """).Single());

    [TestMethod]
    public void BeforeReferencesIsTheirFault() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 规范性引用文件
        本文件没有规范性引用文件。
        """);

    [TestMethod]
    public void SecondClauseWithoutReferencesIn2009() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void EntriesMoveAlong() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 总体要求
        充电柜应牢固。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 充电柜　charging cabinet
        给电池充电的柜。
        # 技术要求
        充电柜应符合第3章的规定，术语见4.1。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 充电柜　charging cabinet
        给电池充电的柜。
        # 总体要求
        充电柜应牢固。
        # 技术要求
        充电柜应符合第4章的规定，术语见3.1。
        """);
}
