using Stdlint.Rules.Paragraphs;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Paragraphs;

[TestClass]
public sealed class StackedRequirementsTests : RuleTests<StackedRequirements>
{
    [TestMethod]
    public void Two() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 管理
        服务机构应建立培训制度。
        服务机构应制定应急预案。
        """);

    [TestMethod]
    public void Steps() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        ## 步骤
        打开柜门。
        放入蓄电池。
        关闭柜门。
        ## 结果
        记录结果。
        """);
}
