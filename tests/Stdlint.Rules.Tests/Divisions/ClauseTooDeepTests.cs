using Stdlint.Rules.Divisions;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Divisions;

[TestClass]
public sealed class ClauseTooDeepTests : RuleTests<ClauseTooDeep>
{
    [TestMethod]
    public void SixthLevel() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        ## 甲
        ### 乙
        #### 丙
        ##### 丁
        ###### 戊
        [|####### 己|]
        柜体应平整。
        """);

    [TestMethod]
    public void FifthLevel() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        ## 甲
        ### 乙
        #### 丙
        ##### 丁
        ###### 戊
        柜体应平整。
        """);

    [TestMethod]
    public void AddressesAndVersions() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        地址为192.168.1.1，版本为1.2.3.4.5.6.7。
        """);
}
