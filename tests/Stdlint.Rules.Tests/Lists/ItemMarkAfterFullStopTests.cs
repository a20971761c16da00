using Stdlint.Core.Semantics;
using Stdlint.Rules.Lists;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Lists;

[TestClass]
public sealed class ItemMarkAfterFullStopTests : RuleTests<ItemMarkAfterFullStop>
{
    [TestMethod]
    public void ColonIsAnotherForm() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 标志
        标志的位置：
        a) 横向排列时居左；
        b) 纵向排列时居上。
        """);

    [TestMethod]
    public void OneFindingForTheList() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 标志
        标志的位置符合下列规则。
        a) 横向排列时居左[|；|]
        b) 纵向排列时居上；
        c) 斜向排列时居中。
        """);

    [TestMethod]
    public void ItemThatLeadsInItsOwn() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 标志
        标志的位置符合下列规则。
        a) 横向排列时：
          1) 居左；
          2) 居上。
        b) 纵向排列时居上。
        """);

    [TestMethod]
    public void OnlyTheColonBefore2020() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 标志
        标志的位置符合下列规则。
        a) 横向排列时居左；
        b) 纵向排列时居上。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void AllItemsEndAlike() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 标志
        标志的位置符合下列规则。
        a) 横向排列时居左；
        b) 斜向排列时居中，
        c) 纵向排列时居上。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 标志
        标志的位置符合下列规则。
        a) 横向排列时居左。
        b) 斜向排列时居中。
        c) 纵向排列时居上。
        """);
}
