using Stdlint.Rules.Index;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Index;

[TestClass]
public sealed class IndexOrderTests : RuleTests<IndexOrder>
{
    [TestMethod]
    public void Reversed() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        [索引]
        服务{{tab}}1
        [|标准|]{{tab}}1
        要求{{tab}}1
        """);

    [TestMethod]
    public void InOrder() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        [索引]
        标准{{tab}}1
        充电柜{{tab}}1
        范围{{tab}}1
        服务{{tab}}1
        要求{{tab}}1
        """);

    [TestMethod]
    public void OneLetter() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        [索引]
        术语{{tab}}3
        适用{{tab}}1
        """);

    [TestMethod]
    public void ReadInTwoWays() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        [索引]
        服务{{tab}}1
        长度{{tab}}1
        要求{{tab}}1
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
        [索引]
        服务{{tab}}1
        ADAS{{tab}}1
        要求{{tab}}1
        """);

    [TestMethod]
    public void Sorted() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        [索引]
        服务{{tab}}1
        标准{{tab}}1
        要求{{tab}}1
        充电柜{{tab}}2
        范围{{tab}}1
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        [索引]
        标准{{tab}}1
        充电柜{{tab}}2
        服务{{tab}}1
        范围{{tab}}1
        要求{{tab}}1
        """);

    [TestMethod]
    public void OneReadInTwoWays() => VerifyNoFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        [索引]
        服务{{tab}}1
        长度{{tab}}1
        标准{{tab}}1
        """);
}
