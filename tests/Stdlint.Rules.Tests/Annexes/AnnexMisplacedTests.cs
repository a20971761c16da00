using Stdlint.Rules.Annexes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Annexes;

[TestClass]
public sealed class AnnexMisplacedTests : RuleTests<AnnexMisplaced>
{
    [TestMethod]
    public void ClauseBehindAnAnnex() => Verify("""
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
        评分从略。
        [|#=5 检验规则|]
        规则从略。
        #=6 标志
        标志从略。
        """, new() { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs, DraftEncoding.HeadingTyped, DraftEncoding.HeadingAutomatic] });

    [TestMethod]
    public void InOrder() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        见附录A和附录B。
        #A（资料性）评分表
        评分从略。
        #B（资料性）记录表
        记录从略。
        [参考文献]
        [1] GB/T 2
        """);

    [TestMethod]
    public void BeforeTheBibliography() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        评分的格式见附录A，另见参考文献。
        [参考文献]
        [1] GB/T 2
        #A（资料性）评分表
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
        评分的格式见附录A，另见参考文献。
        #A（资料性）评分表
        评分从略。
        [参考文献]
        [1] GB/T 2
        """);

    [TestMethod]
    public void TablesMoveAlong() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        评分的格式见附录A，另见参考文献。
        [参考文献]
        [1] GB/T 2
        #A（资料性）评分表
        评分见表A.1。
        表：评分
        |项目|分|
        |---|---|
        |外观|5|
        评分取整数。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        评分的格式见附录A，另见参考文献。
        #A（资料性）评分表
        评分见表A.1。
        表：评分
        |项目|分|
        |---|---|
        |外观|5|
        评分取整数。
        [参考文献]
        [1] GB/T 2
        """);
}
