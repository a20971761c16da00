using Stdlint.Rules.Annexes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Annexes;

[TestClass]
public sealed class AnnexLetterSequenceTests : RuleTests<AnnexLetterSequence>
{
    [TestMethod]
    public void Consecutive() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        见附录A和附录B。
        #A（规范性）检查方法
        用目测。
        #B（资料性）记录表
        记录从略。
        """);

    [TestMethod]
    public void LettersPointersAndCaptions() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        外观检查见附录B，结果见表B.1和B.1。
        #A=附录B（资料性）检查方法
        ##=B.1 步骤
        用目测检查外观。
        表=表B.1：结果
        |项目|分|
        |---|---|
        |外观|5|
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        外观检查见附录A，结果见表A.1和A.1。
        #A（资料性）检查方法
        ## 步骤
        用目测检查外观。
        表：结果
        |项目|分|
        |---|---|
        |外观|5|
        """, new() { Encodings = RuleTestOptions.TypedEncodings });
}
