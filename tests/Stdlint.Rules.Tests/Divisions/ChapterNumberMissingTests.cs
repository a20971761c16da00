using Stdlint.Rules.Divisions;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Divisions;

[TestClass]
public sealed class ChapterNumberMissingTests : RuleTests<ChapterNumberMissing>
{
    [TestMethod]
    public void OneClause() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        #= [|规范性引用文件|]
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """);

    [TestMethod]
    public void LaterClausesMoveOn() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        #= 规范性引用文件
        本文件没有规范性引用文件。
        #=2 术语和定义
        本文件没有需要界定的术语和定义。
        #=3 技术要求
        术语见第2章。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        术语见第3章。
        """, new() { Encodings = [DraftEncoding.HeadingAutomatic, .. RuleTestOptions.TypedEncodings] });

    [TestMethod]
    public void WithItsLineOfTheContents() => VerifyFix("""
        [目次]
        1　范围{{tab}}1
        要求{{tab}}1
        2　检验{{tab}}2
        # 范围
        本文件规定了充电柜的技术要求。
        #= 要求
        柜体应接地。
        #=2 检验
        应检验。
        """, """
        [目次]
        1　范围{{tab}}1
        2　要求{{tab}}1
        3　检验{{tab}}2
        # 范围
        本文件规定了充电柜的技术要求。
        # 要求
        柜体应接地。
        # 检验
        应检验。
        """, new() { Encodings = RuleTestOptions.AllEncodings.Remove(DraftEncoding.PlainTyped) });
}
