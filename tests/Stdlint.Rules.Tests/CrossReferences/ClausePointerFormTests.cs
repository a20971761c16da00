using Stdlint.Rules.CrossReferences;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.CrossReferences;

[TestClass]
public sealed class ClausePointerFormTests : RuleTests<ClausePointerForm>
{
    [TestMethod]
    public void NumberWithWord() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜体
        柜体应平整。
        ## 柜门
        柜门应符合[|4.1条|]的规定。
        """);

    [TestMethod]
    public void ChapterWithoutWord() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应平整。
        # 检验
        检验按[|4章|]进行。
        """);

    [TestMethod]
    public void ChapterInHan() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应平整。
        # 检验
        检验按[|第四章|]进行。
        """);

    [TestMethod]
    public void ChapterAndSection() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应平整。
        # 检验
        检验按[|第4章节|]进行。
        """);

    [TestMethod]
    public void Right() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜体
        柜体应平整。
        ## 柜门
        柜门应符合4.1的规定。
        # 检验
        按第4章、4.1和4.2检验。
        """);

    [TestMethod]
    public void LawAndOtherDocument() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜体
        柜体应平整。
        ## 柜门
        应符合《消防法》第五章和第十二条的规定。
        应符合GB/T 1.1—2020第4.1条的规定。
        """);

    [TestMethod]
    public void ConditionsAndEnergy() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜体
        柜体应平整。
        ## 柜门
        柜门应满足4.1条件和4.1节能的要求。
        """);

    [TestMethod]
    public void SeveralChapters() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应平整。
        # 检验
        检验按第3、4章进行。
        检验按第3章至第4章进行。
        """);

    [TestMethod]
    public void WordsGo() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜体
        柜体应平整。
        ## 柜门
        柜门应符合第4.1条的规定，检查见4.1条。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜体
        柜体应平整。
        ## 柜门
        柜门应符合4.1的规定，检查见4.1。
        """);

    [TestMethod]
    public void FollowedByAVerbOfRules() => Verify("""
        # 流程
        ## 接待
        接待应登记。
        ## 证实
        [|第1.1条|]规定的内容应现场查看，其中[|第1.2条|]规定的内容应记录。
        """);
}
