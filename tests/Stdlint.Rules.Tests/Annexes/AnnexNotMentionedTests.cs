using Stdlint.Rules.Annexes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Annexes;

[TestClass]
public sealed class AnnexNotMentionedTests : RuleTests<AnnexNotMentioned>
{
    [TestMethod]
    public void MentionedByItsTable() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        数据见表A.1。
        #A（资料性）数据
        表：数据
        |项目|值|
        |---|---|
        |高|1 m|
        """);

    [TestMethod]
    public void MentionedByItsSubclause() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        按A.2检查。
        #A（规范性）检查方法
        ## 外观
        用目测。
        ## 尺寸
        用卡尺。
        """);

    [TestMethod]
    public void MentionedByAnotherAnnex() => VerifySilent("""
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
        记录见附录B。
        #B（资料性）记录表
        记录从略。
        """);
}
