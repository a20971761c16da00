using Stdlint.Rules.Contents;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Contents;

[TestClass]
public sealed class ContentsUntitledClauseTests : RuleTests<ContentsUntitledClause>
{
    [TestMethod]
    public void Untitled() => Verify("""
        [目次]
        前言{{tab}}I
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        4 技术要求{{tab}}1
        [|4.1 柜门应能自锁|]{{tab}}1
        [前言]
        本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ##. 柜门应能自锁。
        ##. 柜体应接地。
        """);

    [TestMethod]
    public void LongTitle() => VerifySilent("""
        [目次]
        前言{{tab}}I
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        4 技术要求{{tab}}1
        4.1 电动自行车蓄电池充电柜在公共场所集中设置时的消防安全要求{{tab}}1
        [前言]
        本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 电动自行车蓄电池充电柜在公共场所集中设置时的消防安全要求
        柜门应能自锁。
        ## 柜体
        柜体应接地。
        """);

    [TestMethod]
    public void LinesGo() => VerifyFix("""
        [目次]
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        4 技术要求{{tab}}1
        4.1 柜体应平整。{{tab}}1
        4.2 柜门应能自锁。{{tab}}1
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ##. 柜体应平整。
        ##. 柜门应能自锁。
        """, """
        [目次]
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        4 技术要求{{tab}}1
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ##. 柜体应平整。
        ##. 柜门应能自锁。
        """);
}
