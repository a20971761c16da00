using Stdlint.Rules.CrossReferences;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.CrossReferences;

[TestClass]
public sealed class PageNumberPointerTests : RuleTests<PageNumberPointer>
{
    [TestMethod]
    public void ContinuedTable() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 检验
        续表应标明第2页/共3页。
        说明书应有20页。
        """);

    [TestMethod]
    public void WithoutOrdinal() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 检验
        方法见[|12页|]。
        """);
}
