using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class TermEntryOrderTests : RuleTests<TermEntryOrder>
{
    [TestMethod]
    public void ExampleBehindNote() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        注：包括临时人员。
        [|示例：客房服务员。|]
        """);

    [TestMethod]
    public void SourceBeforeNote() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        [|[来源：GB/T 19000—2016，3.2.4]|]
        注：包括临时人员。
        """);

    [TestMethod]
    public void Order() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        示例：客房服务员。
        注：包括临时人员。
        [来源：GB/T 19000—2016，3.2.4]
        """);

    [TestMethod]
    public void ExampleMovesBeforeTheNote() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        注：包括临时人员。
        示例：客房服务员。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        示例：客房服务员。
        注：包括临时人员。
        """);

    [TestMethod]
    public void SourceMovesToTheEnd() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        [来源：GB/T 19000—2016，3.2.4]
        注：包括临时人员。
        # 要求
        柜体应平整。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        注：包括临时人员。
        [来源：GB/T 19000—2016，3.2.4]
        # 要求
        柜体应平整。
        """);
}
