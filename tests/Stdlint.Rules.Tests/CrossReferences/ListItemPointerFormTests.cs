using Stdlint.Rules.CrossReferences;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.CrossReferences;

[TestClass]
public sealed class ListItemPointerFormTests : RuleTests<ListItemPointerForm>
{
    [TestMethod]
    public void ItemWord() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        ## 要求
        服务人员应：
        a) 着装整洁；
        b) 佩戴工牌。
        ## 检查
        检查按[|4.1 b）项|]进行。
        """);

    [TestMethod]
    public void BothAcceptedForms() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        ## 要求
        服务人员应：
        a) 着装整洁；
        b) 佩戴工牌。
        ## 检查
        检查按4.1 b）和4.1a）进行。
        """);

    [TestMethod]
    public void LetterBehindTheNumber() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        ## 要求
        服务人员应：
        a) 着装整洁；
        b) 佩戴工牌。
        ## 检查
        检查按4.1中的b项进行，复查按4.1(a)进行。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        ## 要求
        服务人员应：
        a) 着装整洁；
        b) 佩戴工牌。
        ## 检查
        检查按4.1 b)进行，复查按4.1 a)进行。
        """);
}
