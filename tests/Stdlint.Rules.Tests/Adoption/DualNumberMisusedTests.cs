using Stdlint.Rules.Adoption;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Adoption;

[TestClass]
public sealed class DualNumberMisusedTests : RuleTests<DualNumberMisused>
{
    [TestMethod]
    public void Modified() => Verify("""
        [封面]
        ICS：03.120.10
        CCS：A 00
        层级：中华人民共和国国家标准
        编号：GB/T 19001—2016[|/ISO 9001:2015|]
        名称：质量管理体系　要求
        英文名称：Quality management systems—Requirements
        一致性程度：（ISO 9001:2015，MOD）
        发布日期：2025-01-10
        实施日期：2025-03-01
        发布部门：国家市场监督管理总局
        # 范围
        本文件规定了质量管理体系的要求。
        """);

    [TestMethod]
    public void NotEquivalent() => Verify("""
        [封面]
        ICS：03.120.10
        CCS：A 00
        层级：中华人民共和国国家标准
        编号：GB/T 19001—2016[|/IEC 60601:2015|]
        名称：质量管理体系　要求
        英文名称：Quality management systems—Requirements
        一致性程度：（IEC 60601:2015，NEQ）
        发布日期：2025-01-10
        实施日期：2025-03-01
        发布部门：国家市场监督管理总局
        # 范围
        本文件规定了质量管理体系的要求。
        """);

    [TestMethod]
    public void Identical() => VerifySilent("""
        [封面]
        ICS：03.120.10
        CCS：A 00
        层级：中华人民共和国国家标准
        编号：GB/T 19001—2016/ISO 9001:2015
        名称：质量管理体系　要求
        英文名称：Quality management systems—Requirements
        一致性程度：（ISO 9001:2015，IDT）
        发布日期：2025-01-10
        实施日期：2025-03-01
        发布部门：国家市场监督管理总局
        # 范围
        本文件规定了质量管理体系的要求。
        """);

    [TestMethod]
    public void SingleNumber() => VerifySilent("""
        [封面]
        ICS：03.120.10
        CCS：A 00
        层级：中华人民共和国国家标准
        编号：GB/T 19001—2016
        名称：质量管理体系　要求
        英文名称：Quality management systems—Requirements
        一致性程度：（ISO 9001:2015，MOD）
        发布日期：2025-01-10
        实施日期：2025-03-01
        发布部门：国家市场监督管理总局
        # 范围
        本文件规定了质量管理体系的要求。
        """);

    [TestMethod]
    public void NoMark() => VerifySilent("""
        [封面]
        ICS：03.120.10
        CCS：A 00
        层级：中华人民共和国国家标准
        编号：GB/T 19001—2016/ISO 9001:2015
        名称：质量管理体系　要求
        英文名称：Quality management systems—Requirements
        发布日期：2025-01-10
        实施日期：2025-03-01
        发布部门：国家市场监督管理总局
        # 范围
        本文件规定了质量管理体系的要求。
        """);

    [TestMethod]
    public void Repair() => VerifyFix(
        """
        [封面]
        ICS：03.120.10
        CCS：A 00
        层级：中华人民共和国国家标准
        编号：GB/T 19001—2016/ISO 9001:2015
        名称：质量管理体系　要求
        英文名称：Quality management systems—Requirements
        一致性程度：（ISO 9001:2015，MOD）
        发布日期：2025-01-10
        实施日期：2025-03-01
        发布部门：国家市场监督管理总局
        # 范围
        本文件规定了质量管理体系的要求。
        """,
        """
        [封面]
        ICS：03.120.10
        CCS：A 00
        层级：中华人民共和国国家标准
        编号：GB/T 19001—2016
        名称：质量管理体系　要求
        英文名称：Quality management systems—Requirements
        一致性程度：（ISO 9001:2015，MOD）
        发布日期：2025-01-10
        实施日期：2025-03-01
        发布部门：国家市场监督管理总局
        # 范围
        本文件规定了质量管理体系的要求。
        """);
}
