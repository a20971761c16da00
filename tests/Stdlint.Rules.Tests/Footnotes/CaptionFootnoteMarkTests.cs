using Stdlint.Rules.Footnotes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Footnotes;

[TestClass]
public sealed class CaptionFootnoteMarkTests : RuleTests<CaptionFootnoteMark>
{
    [TestMethod]
    public void Digits() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门{{sup:1}}|100|
        |窗{{sup:2}}|50|
        |{{sup:[|1|]}} 不含把手。{{p}}{{sup:2}} 不含窗台。|<|
        """);

    [TestMethod]
    public void Asterisk() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门{{sup:*}}|100|
        |{{sup:[|*|]}} 不含把手。|<|
        """);

    [TestMethod]
    public void Letters() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门{{sup:a}}|100|
        |{{sup:a}} 不含把手。|<|
        """);

    [TestMethod]
    public void Significance() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门{{sup:*}}|100|
        |{{sup:*}} P<0.05。|<|
        """);

    [TestMethod]
    public void Exponents() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门|10{{sup:2}}|
        """);
}
