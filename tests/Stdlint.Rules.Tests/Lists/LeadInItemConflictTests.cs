using Stdlint.Rules.Lists;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Lists;

[TestClass]
public sealed class LeadInItemConflictTests : RuleTests<LeadInItemConflict>
{
    [TestMethod]
    public void ModalVerbTwice() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        服务人员[|应|]：
        a) 应着装整洁；
        b) 应佩戴工牌。
        """);

    [TestMethod]
    public void SomeAndMore() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        服务人员应满足以下几个条件：
        a) 着装整洁；
        b) 佩戴工牌。
        管理人员满足以下三种以上情况时：
        - 持证；
        - 在岗。
        """);

    [TestMethod]
    public void Digits() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        服务人员应满足下列[|3 项|]要求：
        a) 着装整洁；
        b) 佩戴工牌。
        """);

    [TestMethod]
    public void EndsWithEtc() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        服务人员应满足以下三个方面等要求：
        a) 着装整洁；
        b) 佩戴工牌。
        """);

    [TestMethod]
    public void DividedIntoStages() => Verify("""
        # 程序
        修复程序分为[|三个阶段|]：
        - 调查；
        - 清理；
        - 加固；
        - 验收。
        # 组成
        档案包括[|三个部分|]，分别为：
        a) 图纸；
        b) 照片。
        """);

    [TestMethod]
    public void StagesThatAgreeOrCannotBeCounted() => VerifySilent("""
        # 程序
        修复程序分为两个阶段：
        - 调查；
        - 清理。
        # 组成
        档案包括三个部分的内容，应有：
        a) 图纸；
        b) 照片。
        # 类别
        柜体分为三类：
        a) 木制；
          1) 松木；
          2) 柏木；
        b) 竹制。
        # 步骤
        清理分为三个步骤：
        a) 冲洗；
        b) 刷洗。
        水温应为20 ℃：
        c) 晾干；
        d) 检查。
        """);
}
