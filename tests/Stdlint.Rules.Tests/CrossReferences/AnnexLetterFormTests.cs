using Stdlint.Rules.CrossReferences;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.CrossReferences;

[TestClass]
public sealed class AnnexLetterFormTests : RuleTests<AnnexLetterForm>
{
    [TestMethod]
    public void LowerCase() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        评分的格式见[|附录a|]。
        #A（资料性）评分表
        评分从略。
        """);

    [TestMethod]
    public void GapThroughout() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        评分的格式见附录 A。
        记录见附录 A。
        #A（资料性）评分表
        评分从略。
        """);

    [TestMethod]
    public void GapInOne() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        评分的格式见附录A。
        记录见[|附录 A|]。
        说明见附录A。
        #A（资料性）评分表
        评分从略。
        """);

    [TestMethod]
    public void Word() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        附录应清晰，附录app应可下载。
        """);

    [TestMethod]
    public void CapitalWithoutGap() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        评分的格式见附录ａ，见附录 A，另见附录A。
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
        评分的格式见附录A，见附录A，另见附录A。
        #A（资料性）评分表
        评分从略。
        """);
}
