using Stdlint.Core.Semantics;
using Stdlint.Rules.CrossReferences;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.CrossReferences;

[TestClass]
public sealed class CanjianPointerTests : RuleTests<CanjianPointer>
{
    [TestMethod]
    public void OneFindingForTheDraft() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        装置[|参见|]附录A。
        记录参见附录B。
        #A（资料性）装置
        装置从略。
        #B（资料性）记录
        记录从略。
        """);

    [TestMethod]
    public void FormerEditions() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        装置参见附录A。
        #A（资料性附录）装置
        装置从略。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void Quoted() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        标牌应写明“参见说明书”。
        """);

    [TestMethod]
    public void AllOfThem() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        试验装置参见附录A。
        配置可参见GB/T 4208。
        #A（资料性）试验装置
        装置从略。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        试验装置见附录A。
        配置见GB/T 4208。
        #A（资料性）试验装置
        装置从略。
        """);
}
