using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class FieldErrorTests : RuleTests<FieldError>
{
    [TestMethod]
    public void MessagesOfWord() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见[|错误!未找到引用源|]。
        见{{ref:_Ref1|[|错误! 未定义书签|]}}。
        见[|Error! Reference|] source not found.
        按[|#REF!|]计算。
        """);

    [TestMethod]
    public void WordsOfASoftwareStandard() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        软件应提示“错误！链接无效”。
        出现错误！应重新启动。
        """);
}
