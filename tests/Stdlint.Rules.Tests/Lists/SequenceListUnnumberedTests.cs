using Stdlint.Rules.Lists;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Lists;

[TestClass]
public sealed class SequenceListUnnumberedTests : RuleTests<SequenceListUnnumbered>
{
    [TestMethod]
    public void Steps() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 播种
        种子处理按照[|下列步骤|]进行：
        - 晒种；
        - 选种；
        - 拌种。
        """);

    [TestMethod]
    public void Procedure() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 送餐
        送餐上门应按[|以下的程序|]进行：
        - 核对姓名；
        - 加贴封签。
        """);

    [TestMethod]
    public void AsFollows() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        试验的[|步骤如下|]：
        - 接通电源；
        - 测量温升。
        """);

    [TestMethod]
    public void OneByOne() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务要求
        服务流程[|依次|]为：
        - 接待；
        - 登记。
        """);

    [TestMethod]
    public void Lettered() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 播种
        种子处理按照下列步骤进行：
        a) 晒种；
        b) 选种；
        c) 拌种。
        """);

    [TestMethod]
    public void Methods() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        按照下列方法测量：
        - 用钢卷尺测量长度；
        - 用天平称量质量。
        """);

    [TestMethod]
    public void ProceduresToBeKept() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 管理要求
        机构应建立下列程序：
        - 文件控制程序；
        - 记录控制程序。
        """);

    [TestMethod]
    public void PartsOfAProcess() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务要求
        服务流程依次包括：
        - 接待；
        - 登记。
        """);

    [TestMethod]
    public void SentenceBefore() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务要求
        服务应按下列步骤进行，见附录A。人员应符合下列要求：
        - 着装整洁；
        - 佩戴工牌。
        """);

    [TestMethod]
    public void LettersInATypedDraft() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 园地
        园地应：
        a) 平整；
        b) 排水。
        # 播种
        种子处理按照下列步骤进行：
        - 晒种；
        - 选种。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 园地
        园地应：
        a) 平整；
        b) 排水。
        # 播种
        种子处理按照下列步骤进行：
        a) 晒种；
        b) 选种。
        """, new() { Encodings = RuleTestOptions.TypedEncodings });
}
