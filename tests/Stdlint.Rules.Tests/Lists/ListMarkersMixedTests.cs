using Stdlint.Rules.Lists;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Lists;

[TestClass]
public sealed class ListMarkersMixedTests : RuleTests<ListMarkersMixed>
{
    [TestMethod]
    public void TwoLevels() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        服务人员应：
        a) 着装：
          - 整洁；
          - 统一；
        b) 佩戴工牌。
        """);

    [TestMethod]
    public void TwoLists() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        服务人员应：
        - 着装整洁；
        - 佩戴工牌。
        管理人员应：
        a) 持证上岗；
        b) 在岗。
        """);

    [TestMethod]
    public void MarkersOfTheFirst() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        服务人员应：
        - 着装整洁；
        b) 佩戴工牌；
        c) 使用普通话。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        服务人员应：
        - 着装整洁；
        - 佩戴工牌；
        - 使用普通话。
        """, new() { Encodings = RuleTestOptions.TypedEncodings });

    [TestMethod]
    public void OneWideBracket() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        服务人员应：
        a) 着装整洁；
        [|b）|] 佩戴工牌；
        c) 使用普通话。
        """, new() { Encodings = RuleTestOptions.TypedEncodings });

    [TestMethod]
    public void OneNarrowBracket() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        服务人员应：
        [|a)|] 着装整洁；
        b） 佩戴工牌；
        c） 使用普通话。
        """, new() { Encodings = RuleTestOptions.TypedEncodings });

    [TestMethod]
    public void EachListItsOwnBracket() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        服务人员应：
        a） 着装整洁；
        b） 佩戴工牌：
          1) 有照片；
          2) 有编号。
        管理人员应：
        a) 持证上岗；
        b) 在岗。
        """);

    [TestMethod]
    public void BracketsOfTheOthers() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        服务人员应：
        a) 着装整洁；
        b） 佩戴工牌；
        c) 使用普通话。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        服务人员应：
        a) 着装整洁；
        b) 佩戴工牌；
        c) 使用普通话。
        """, new() { Encodings = RuleTestOptions.TypedEncodings });

    // c) 已经结束，后面单独的一项不是它的下一层次。
    [TestMethod]
    public void StrayItem() => Verify("""
        # 勘查
        勘查记录应包括：
        a) 井径；
        b) 井深；
        c) 水位；
        [|——|]病害的位置。
        """);

    [TestMethod]
    public void ItemThatLeadsIn() => VerifySilent("""
        # 勘查
        勘查记录应包括：
        a) 井径；
        b) 病害：
        ——位置；
        c) 水位。
        """);
}
