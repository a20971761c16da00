using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class ScopeNotClause1Tests : RuleTests<ScopeNotClause1>
{
    [TestMethod]
    public void SecondClause() => Verify("""
        # 总则
        充电柜应平稳。
        [|# 范围|]
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void IntroductionIsNoClause() => VerifySilent("""
        [引言]
        ## 概述
        充电柜日益普及。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void MovesToTheFront() => VerifyFix("""
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 技术要求
        ## 外观
        术语见第2章，范围见第3章。
        ## 结构
        应符合4.1的规定。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 外观
        术语见第3章，范围见第1章。
        ## 结构
        应符合4.1的规定。
        """);

    [TestMethod]
    public void WithItsLineOfTheContents() => VerifyFix("""
        [目次]
        1　术语和定义{{tab}}1
        2　范围{{tab}}2
        3　要求{{tab}}3
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 范围
        本文件规定了充电柜的技术要求。
        # 要求
        柜体应接地。
        """, """
        [目次]
        1　范围{{tab}}1
        2　术语和定义{{tab}}1
        3　要求{{tab}}3
        # 范围
        本文件规定了充电柜的技术要求。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        柜体应接地。
        """);
}
