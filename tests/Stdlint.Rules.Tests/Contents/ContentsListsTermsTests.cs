using Stdlint.Rules.Contents;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Contents;

[TestClass]
public sealed class ContentsListsTermsTests : RuleTests<ContentsListsTerms>
{
    [TestMethod]
    public void OneRun() => Verify("""
        [目次]
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        [|3.1 充电柜{{tab}}1
        3.2 仓位|]{{tab}}1
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 充电柜　charging cabinet
        为蓄电池充电的柜体。
        ##~ 仓位　slot
        放置一个蓄电池的空间。
        """);

    [TestMethod]
    public void GroupsOfTerms() => VerifySilent("""
        [目次]
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        3.1 一般概念{{tab}}1
        # 范围
        本文件界定了充电柜的术语。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ## 一般概念
        ###~ 充电柜　charging cabinet
        为蓄电池充电的柜体。
        """);

    [TestMethod]
    public void LinesGo() => VerifyFix("""
        [目次]
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        3.1 充电柜{{tab}}1
        3.2 仓门{{tab}}1
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 充电柜　charging cabinet
        给电池充电的柜。
        ##~ 仓门　door
        充电柜的门。
        """, """
        [目次]
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 充电柜　charging cabinet
        给电池充电的柜。
        ##~ 仓门　door
        充电柜的门。
        """);
}
