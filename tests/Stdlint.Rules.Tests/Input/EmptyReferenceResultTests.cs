using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class EmptyReferenceResultTests : RuleTests<EmptyReferenceResult>
{
    [TestMethod]
    public void Traces() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        实现示例[|见|]，对应页码[|见第页|]。
        外观应符合[|按照的规定|]。
        """);

    [TestMethod]
    public void EmptyField() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外观应符合[||]{{ref:_Ref1|}}的规定。
        """, new() { Splits = [RunSplit.None] });

    [TestMethod]
    public void WordsWithSee() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        应征求顾客意见，处理常见、罕见、可见、预见、偏见的问题，不符合的规定应修改。
        见第5章、见第3条、见第五章。
        软件应显示“见第页”。
        """);
}
