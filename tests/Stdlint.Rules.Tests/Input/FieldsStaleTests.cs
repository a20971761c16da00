using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class FieldsStaleTests : RuleTests<FieldsStale>
{
    [TestMethod]
    public void ResultDiffersFromTarget() => Assert.AreEqual("域没有更新：显示“检验方法”，引用处是“试验方法”。", Messages("""
        # 技术要求
        外观应符合{{ref:_Ref1|检验方法}}的规定。
        # {{bookmark:_Ref1|试验方法}}
        用目测检查外观。
        """).Single());

    [TestMethod]
    public void ReferencesToNumbersAndEqualText() => VerifySilent("""
        # 技术要求
        外观应符合第{{field: REF _Ref1 \r \h |2}}章（{{ref:_Ref1|试验　方法}}）的规定。
        # {{bookmark:_Ref1|试验方法}}
        用目测检查外观。
        """);

    [TestMethod]
    public void ResultFollowsTheBookmark() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外观应符合{{ref:_Ref1|检验方法}}的规定。
        # {{bookmark:_Ref1|试验方法}}
        用目测检查外观。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外观应符合{{ref:_Ref1|试验方法}}的规定。
        # {{bookmark:_Ref1|试验方法}}
        用目测检查外观。
        """);
}
