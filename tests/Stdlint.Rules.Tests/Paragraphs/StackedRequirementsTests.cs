using Stdlint.Core.Analysis;
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

    [TestMethod]
    public void ChapterIsNamedInTheMessage()
    {
        const string sample = """
            # 范围
            本文件规定了充电柜的技术要求。
            # 规范性引用文件
            本文件没有规范性引用文件。
            # 管理
            服务机构应建立培训制度。
            服务机构应制定应急预案。
            服务机构应公示收费标准。
            """;
        var message = Diagnostics(sample).Single().Diagnostic;
        Assert.StartsWith("第3章内有3个", message.GetMessage(DisplayLanguage.Chinese));
        Assert.Contains("in clause 3;", message.GetMessage(DisplayLanguage.English));
    }

    [TestMethod]
    public void SubclauseGoesByItsNumber() => Assert.StartsWith("1.2内有3个", Messages("""
        # 管理
        ## 原则
        公开、公平。
        ## 制度
        服务机构应建立培训制度。
        服务机构应制定应急预案。
        服务机构应公示收费标准。
        """)[0]);

    [TestMethod]
    public void NumberedAsClausesWithoutTitle() => VerifyFix("""
        # 管理
        服务机构应建立培训制度。
        服务机构应制定应急预案。
        服务机构应公示收费标准。
        # 评价
        ##. 每年应评价一次。
        ##. 评价结果应公布。
        """, """
        # 管理
        ##. 服务机构应建立培训制度。
        ##. 服务机构应制定应急预案。
        ##. 服务机构应公示收费标准。
        # 评价
        ##. 每年应评价一次。
        ##. 评价结果应公布。
        """);

    [TestMethod]
    public void OtherThingsAmongThem() => VerifyNoFix("""
        # 管理
        服务机构应建立培训制度。
        服务机构应制定应急预案。
        注：预案见示例。
        服务机构应公示收费标准。
        # 评价
        ##. 每年应评价一次。
        ##. 评价结果应公布。
        """);

    [TestMethod]
    public void NothingToFollow() => VerifyNoFix("""
        # 管理
        服务机构应建立培训制度。
        服务机构应制定应急预案。
        服务机构应公示收费标准。
        """);
}
