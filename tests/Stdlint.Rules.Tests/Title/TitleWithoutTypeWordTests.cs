using Stdlint.Rules.Title;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Title;

[TestClass]
public sealed class TitleWithoutTypeWordTests : RuleTests<TitleWithoutTypeWord>
{
    [TestMethod]
    public void CustomaryWord() => Verify(Cover.CoverNotation.With("名称：[|卓越服务活动准则|]"));

    [TestMethod]
    public void TypeWord() => VerifySilent(Cover.CoverNotation.With("名称：卓越服务活动指南"));

    [TestMethod]
    public void Part() => VerifySilent(Cover.CoverNotation.With("名称：充电柜　第1部分：总则", "编号：T/ABC 12.1—2025"));

    [TestMethod]
    public void Product() => VerifySilent("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        # 试验方法
        目视检查。
        """);
}
