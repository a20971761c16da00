using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class ReferenceCategoryOrderTests : RuleTests<ReferenceCategoryOrder>
{
    [TestMethod]
    public void IndustryBeforeNational() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! SB/T 10409　商业服务业顾客满意度测评规范
        ! [|GB/T 19001|]　质量管理体系　要求
        """);

    [TestMethod]
    public void OneMisplacedIsOneFinding() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! [|ISO 9001|]　质量管理体系　要求（Quality management systems—Requirements）
        ! GB/T 191　包装储运图示标志
        ! GB/T 4208　外壳防护等级（IP代码）
        ! HG/T 2006　热固性粉末涂料
        """);

    [TestMethod]
    public void NationalKindsAreOne() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 191　包装储运图示标志
        ! GB 4943.1　信息技术设备
        ! GB/Z 10000　指南
        """);

    [TestMethod]
    public void MetrologyIsNoMatter() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! JJG 196　常用玻璃量器检定规程
        ! GB/T 191　包装储运图示标志
        """);

    [TestMethod]
    public void All() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 191　包装储运图示标志
        ! HG/T 2006　热固性粉末涂料
        ! T/CAS 115　保障服务
        ! ISO 9001　质量管理体系　要求（Quality management systems—Requirements）
        ! ASTM D638　塑料拉伸性能试验方法（Standard test method）
        ! 《中华人民共和国药典》（2020年版）
        """);

    [TestMethod]
    public void EntriesAreMoved() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! ISO 9001　质量管理体系　要求
        ! SB/T 10409　商业服务业顾客满意度测评规范
        ! GB/T 191　包装储运图示标志
        ! GB/T 755　旋转电机
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        标志应符合GB/T 191的规定。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 191　包装储运图示标志
        ! GB/T 755　旋转电机
        ! SB/T 10409　商业服务业顾客满意度测评规范
        ! ISO 9001　质量管理体系　要求
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        标志应符合GB/T 191的规定。
        """);
}
