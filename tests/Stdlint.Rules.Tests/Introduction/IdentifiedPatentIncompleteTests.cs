using Stdlint.Rules.Introduction;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Introduction;

[TestClass]
public sealed class IdentifiedPatentIncompleteTests : RuleTests<IdentifiedPatentIncomplete>
{
    [TestMethod]
    public void NothingSaid() => Verify("""
        [引言]
        [|本文件涉及专利的使用。|]
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void NoHolder() => Verify("""
        [引言]
        [|本文件的发布机构提请注意，声明符合本文件时，可能涉及到第1章与充电有关的专利的使用。|]
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void NoAddress() => Verify("""
        [引言]
        [|本文件的发布机构提请注意，声明符合本文件时，可能涉及到第1章与充电有关的专利的使用。|]
        专利持有人姓名：××××。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void NoNoticeOnOthers() => Verify("""
        [引言]
        [|本文件的发布机构提请注意，声明符合本文件时，可能涉及到第1章与充电有关的专利的使用。|]
        专利持有人姓名：××××。地址：××××。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void Complete() => VerifySilent("""
        [引言]
        本文件的发布机构提请注意，声明符合本文件时，可能涉及到第1章与充电有关的专利的使用。
        专利持有人姓名：××××。地址：××××。
        请注意除上述专利外，本文件的某些内容仍可能涉及专利。本文件的发布机构不承担识别专利的责任。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void NoticeOfUnknownPatents() => VerifySilent("""
        [引言]
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);
}
