using Stdlint.Core.Semantics;
using Stdlint.Rules.Annexes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Annexes;

[TestClass]
public sealed class AnnexStatusMissingTests : RuleTests<AnnexStatusMissing>
{
    [TestMethod]
    public void Normative() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        见附录A。
        #A（规范性）检查方法
        用目测。
        """);

    [TestMethod]
    public void Informative() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        见附录A。
        #A（资料性）检查方法
        用目测。
        """);

    [TestMethod]
    public void FormOf2009() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        见附录A。
        #A（规范性附录）检查方法
        用目测。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void AsTheTextUsesIt() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        外观应按附录A进行检查，评分见附录B。
        #A 检查方法
        用目测检查外观。
        #B（资料性）评分表
        评分从略。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        外观应按附录A进行检查，评分见附录B。
        #A（规范性）检查方法
        用目测检查外观。
        #B（资料性）评分表
        评分从略。
        """);

    [TestMethod]
    public void NotMentioned() => VerifyNoFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        用目测检查外观。
        #A 检查方法
        用目测检查外观。
        """);
}
