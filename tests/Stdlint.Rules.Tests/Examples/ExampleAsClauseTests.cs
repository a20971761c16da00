using Stdlint.Rules.Examples;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Examples;

[TestClass]
public sealed class ExampleAsClauseTests : RuleTests<ExampleAsClause>
{
    [TestMethod]
    public void Subclause() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 标志
        包装上应有标志。
        [|## 示例|]
        小心轻放。
        """);

    [TestMethod]
    public void Annex() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        标志见附录A。
        #A（资料性）示例
        ## 示例
        小心轻放。
        ## 应用示例
        向上。
        """);

    [TestMethod]
    public void LongerTitle() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 标志示例
        包装上应有标志。
        ## 颜色
        标志应为黑色。
        """);
}
