using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class EnglishTermArticleTests : RuleTests<EnglishTermArticle>
{
    [TestMethod]
    public void Article() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务质量　[|the service quality|]
        服务满足需求的程度。
        """);

    [TestMethod]
    public void FullStop() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务质量　[|service quality.|]
        服务满足需求的程度。
        """);

    [TestMethod]
    public void Abbreviation() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 美国标准　U.S. standard spec.
        美国的标准。
        """);

    [TestMethod]
    public void Plain() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        """);

    [TestMethod]
    public void ArticleAndMark() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务质量　the service quality.
        服务满足需求的程度。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务质量　service quality
        服务满足需求的程度。
        """);
}
