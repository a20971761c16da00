using Stdlint.Rules.Annexes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Annexes;

[TestClass]
public sealed class AnnexLetterMissingTests : RuleTests<AnnexLetterMissing>
{
    [TestMethod]
    public void Lettered() => VerifySilent("""
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
        """);

    [TestMethod]
    public void TheOnlyAnnexIsA() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        评分的格式见附录。
        #A=附录（资料性）评分表
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
        评分的格式见附录A。
        #A（资料性）评分表
        评分从略。
        """, new() { Encodings = RuleTestOptions.TypedEncodings });
}
