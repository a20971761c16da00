using Stdlint.Rules.Divisions;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Divisions;

[TestClass]
public sealed class HeadingIsASentenceTests : RuleTests<HeadingIsASentence>
{
    [TestMethod]
    public void LongTranslatedTitle() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        ## 用于测定涂层与基体之间结合强度的划格试验装置和切割工具的校准
        方法从略。
        ## 外观
        目测。
        """, new() { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs, DraftEncoding.HeadingTyped, DraftEncoding.HeadingAutomatic] });

    [TestMethod]
    public void WordsWithYing() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        ## 应急响应要求
        要求从略。
        ## 供应商
        供应商应合格。
        """);
}
