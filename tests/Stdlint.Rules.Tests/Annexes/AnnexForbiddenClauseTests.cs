using Stdlint.Core.Semantics;
using Stdlint.Rules.Annexes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Annexes;

[TestClass]
public sealed class AnnexForbiddenClauseTests : RuleTests<AnnexForbiddenClause>
{
    [TestMethod]
    public void Terms() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        按附录A。
        #A（规范性）检查方法
        ## [|术语和定义|]
        定义从略。
        ## 步骤
        用目测检查。
        """);

    [TestMethod]
    public void AllowedBefore2020() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        按附录A。
        #A（规范性）检查方法
        ## 范围
        本附录描述了检查方法。
        ## 步骤
        用目测检查。
        """, new() { Edition = DraftEdition.Edition2009 });
}
