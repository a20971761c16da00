using Stdlint.Rules.Annexes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Annexes;

[TestClass]
public sealed class AnnexClauseNumberTests : RuleTests<AnnexClauseNumber>
{
    [TestMethod]
    public void NumberedAsInTheBody() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        见附录A。
        #A（资料性）评分表
        [|##=1 总则|]
        评分从略。
        ##=2 记录
        记录从略。
        """, new() { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs, DraftEncoding.HeadingTyped, DraftEncoding.HeadingAutomatic] });

    [TestMethod]
    public void ItemsOfAList() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        见附录A。
        #A（资料性）评分表
        评分按下列步骤：
        1) 目测；
        2) 记录。
        """);

    [TestMethod]
    public void LetterOfTheAnnex() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        说明见附录A，评分的格式见附录B。
        #A（资料性）说明
        说明从略。
        #B（资料性）评分表
        ##=A.1 总则
        评分见A.2。
        ##=A.2 记录
        记录从略。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        说明见附录A，评分的格式见附录B。
        #A（资料性）说明
        说明从略。
        #B（资料性）评分表
        ## 总则
        评分见B.2。
        ## 记录
        记录从略。
        """, new() { Encodings = RuleTestOptions.TypedEncodings });
}
