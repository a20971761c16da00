using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class BookmarkMissingTests : RuleTests<BookmarkMissing>
{
    [TestMethod]
    public void OneReportForEachBookmark() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外观应符合[|{{ref:_Ref1|第5章}}|]的规定，尺寸应符合{{ref:_REF1|第5章}}的规定，并见{{link:#_Ref2|[|第6章|]}}。
        """);

    [TestMethod]
    public void BookmarkThatExists() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外观应符合第{{ref:_ref1|5}}章的规定，见{{link:#_Ref1|第5章}}。
        # {{bookmark:_Ref1|试验方法}}
        用目测检查外观。
        """);
}
