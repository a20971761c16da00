using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class TermsLeadInTests : RuleTests<TermsLeadIn>
{
    [TestMethod]
    public void Different() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        [|以下术语适用于本标准。|]
        ##~ 充电柜　charging cabinet
        存放电池并为其充电的柜体。
        """);

    [TestMethod]
    public void Local() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 充电柜　charging cabinet
        存放电池并为其充电的柜体。
        """);

    [TestMethod]
    public void Both() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        GB/T 19000和GB/T 24620界定的以及下列术语和定义适用于本文件。
        ##~ 充电柜　charging cabinet
        存放电池并为其充电的柜体。
        """);

    [TestMethod]
    public void NoEntries() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """);

    [TestMethod]
    public void UsualFormIsPut() => VerifyFix("""
        # 范围
        本文件规定了试验方法。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        以下术语和定义适用于本文件。
        ##~ 充电柜　charging cabinet
        给蓄电池充电的柜。
        """, """
        # 范围
        本文件规定了试验方法。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 充电柜　charging cabinet
        给蓄电池充电的柜。
        """);
}
