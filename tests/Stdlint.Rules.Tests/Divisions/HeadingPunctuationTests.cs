using Stdlint.Rules.Divisions;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Divisions;

[TestClass]
public sealed class HeadingPunctuationTests : RuleTests<HeadingPunctuation>
{
    [TestMethod]
    public void EachMark() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        ## 取样[|；|]
        从一批中取三台。
        ## 外观[|、|]
        用目测检查。
        """, new() { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs, DraftEncoding.HeadingTyped, DraftEncoding.HeadingAutomatic] });

    [TestMethod]
    public void UntitledSubclauseIsText() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        ##. 从一批中取三台。
        ##. 用目测检查。
        """);

    [TestMethod]
    public void ShortSentenceWithTitleStyle() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        ## 柜体应平整。
        从一批中取三台。
        ## 外观
        用目测检查。
        """, new() { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs, DraftEncoding.HeadingTyped, DraftEncoding.HeadingAutomatic] });

    [TestMethod]
    public void TitleAndContents() => VerifyFix("""
        [目次]
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法：
        ## 取样
        从一批中取三台。
        ## 外观
        用目测检查。
        """, """
        [目次]
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        ## 取样
        从一批中取三台。
        ## 外观
        用目测检查。
        """, new() { Encodings = RuleTestOptions.AutomaticEncodings });

    [TestMethod]
    public void MarkGoes() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        ## 取样：
        从一批中取三台。
        ## 外观
        用目测检查。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        ## 取样
        从一批中取三台。
        ## 外观
        用目测检查。
        """, new() { Encodings = [DraftEncoding.HeadingTyped, .. RuleTestOptions.AutomaticEncodings] });
}
