using Stdlint.Rules.Formulas;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Formulas;

[TestClass]
public sealed class FormulaNumberSequenceTests : RuleTests<FormulaNumberSequence>
{
    [TestMethod]
    public void Gap() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        面积按公式（1）计算：
        公式：S = a × b
        式中：
        S——面积；
        a——长；
        b——宽。
        体积按公式（3）计算：
        [|公式=（3）：|]V = S × h
        式中：
        V——体积；
        h——高。
        """);

    [TestMethod]
    public void Repeated() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        面积按公式（1）计算：
        公式：S = a × b
        式中：
        S——面积；
        a——长；
        b——宽。
        体积的计算：
        [|公式=（1）：|]V = S × h
        式中：
        V——体积；
        h——高。
        """);

    [TestMethod]
    public void NotFromOne() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        面积按公式（2）计算：
        [|公式=（2）：|]S = a × b
        式中：
        S——面积；
        a——长；
        b——宽。
        """);

    [TestMethod]
    public void RestartInEachClauseIsOneCause() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        ## 甲
        公式：S = a × b
        式中：
        S——面积；
        a——长；
        b——宽。
        公式：V = S × h
        ## 乙
        [|公式=（1）：|]P = U × I
        公式=（2）：W = P × t
        ## 丙
        公式=（1）：F = m × g
        公式=（2）：E = F × s
        """);

    [TestMethod]
    public void Annex() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        面积按附录A计算。
        #A（规范性）面积
        公式：S = a × b
        式中：
        S——面积；
        a——长；
        b——宽。
        [|公式=（A.3）：|]V = S × h
        """);

    [TestMethod]
    public void AnnexBeginsAnew() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：S = a × b
        式中：
        S——面积；
        a——长；
        b——宽。
        公式：V = S × h
        #A（规范性）面积
        公式：P = U × I
        公式：E = P × t
        """);

    [TestMethod]
    public void UnnumberedBetween() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：S = a × b
        式中：
        S——面积；
        a——长；
        b——宽。
        公式*：T = a + b
        公式：V = S × h
        """);

    [TestMethod]
    public void NumberOnALineOfItsOwn() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：S = a × b
        式中：
        S——面积；
        a——长；
        b——宽。
        体积：
        {{picture:公式}}
        !right! （2）
        公式=（3）：V = S × h
        """);

    [TestMethod]
    public void ByChapterHasItsOwnRule() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式=（4-1）：S = a × b
        式中：
        S——面积；
        a——长；
        b——宽。
        公式=（4-3）：V = S × h
        """);

    [TestMethod]
    public void SubdividedHasItsOwnRule() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：S = a × b
        式中：
        S——面积；
        a——长；
        b——宽。
        公式=（2a）：V = S × h
        公式=（2b）：U = S × k
        公式=（3）：W = S × g
        """);

    [TestMethod]
    public void Repair() => VerifyFix(
        """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        面积按公式（1）计算：
        公式：S = a × b
        式中：
        S——面积；
        a——长；
        b——宽。
        体积按公式（3）计算：
        公式=（3）：V = S × h
        式中：
        V——体积；
        h——高。
        """,
        """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        面积按公式（1）计算：
        公式：S = a × b
        式中：
        S——面积；
        a——长；
        b——宽。
        体积按公式（2）计算：
        公式=（2）：V = S × h
        式中：
        V——体积；
        h——高。
        """);

    [TestMethod]
    public void RepeatedNumbersAreLeftToAPerson() => VerifyNoFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：S = a × b
        式中：
        S——面积；
        a——长；
        b——宽。
        公式=（1）：V = S × h
        """);
}
