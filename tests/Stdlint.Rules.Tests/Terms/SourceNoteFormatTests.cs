using Stdlint.Core.Semantics;
using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class SourceNoteFormatTests : RuleTests<SourceNoteFormat>
{
    [TestMethod]
    public void OtherBrackets() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        [|【来源：GB/T 19000—2016，3.2.4】|]
        """);

    [TestMethod]
    public void Undated() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        [|[来源：GB/T 19000，3.2.4]|]
        """);

    [TestMethod]
    public void FormOf2009() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        [|[GB/T 19000—2016，定义3.2.4]|]
        """, new() { Edition = DraftEdition.Edition2020 });

    [TestMethod]
    public void NoEntryNumber() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        [|[来源：GB/T 19000—2016]|]
        """);

    [TestMethod]
    public void Modified() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        [来源：GB/T 19000—2016，3.2.4，有修改]
        """);

    [TestMethod]
    public void International() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        [来源：ISO 9000:2015，3.7.7]
        """);

    [TestMethod]
    public void WideBrackets() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        ［来源：GB/T 19000—2016，3.2.4］
        """);

    [TestMethod]
    public void Prescribed2009() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        [GB/T 19000—2008，定义3.2.4]
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void Form2020() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        【来源：GB/T 19000—2016 3.2.4】
        ##~ 顾客　customer
        接受服务的组织或个人。
        [GB/T 19000—2016，定义3.2.5，有修改]
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        [来源：GB/T 19000—2016，3.2.4]
        ##~ 顾客　customer
        接受服务的组织或个人。
        [来源：GB/T 19000—2016，3.2.5，有修改]
        """);

    [TestMethod]
    public void OtherWordsStayWithTheAuthor() => VerifyNoFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        [来源：GB/T 19000—2016]
        """);

    [TestMethod]
    public void SourceInRoundBrackets() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 生物炭　biochar
        生物质热解得到的固体。
        [|（引自NY/T 3672—2020，3.1）|]
        """);
}
