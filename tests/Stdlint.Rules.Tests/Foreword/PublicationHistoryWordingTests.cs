using Stdlint.Rules.Foreword;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Foreword;

[TestClass]
public sealed class PublicationHistoryWordingTests : RuleTests<PublicationHistoryWording>
{
    [TestMethod]
    public void OnlyTheReplaced() => Verify("""
        [前言]
        本文件代替GB/T 20001—2012《充电柜》。
        [|本文件所代替文件的历次版本发布情况为：|]
        - 2012年首次发布为GB/T 20001—2012；
        - 本次为第一次修订。
        # 范围
        本文件规定了充电柜的要求。
        """);

    [TestMethod]
    public void Both() => VerifySilent("""
        [前言]
        本文件代替GB/T 20001—2012《充电柜》。
        本文件及其所代替文件的历次版本发布情况为：
        - 2012年首次发布为GB/T 20001—2012；
        - 本次为第一次修订。
        # 范围
        本文件规定了充电柜的要求。
        """);

    [TestMethod]
    public void OnlyItsOwn() => VerifySilent("""
        [前言]
        本文件代替GB/T 20001—2012《充电柜》。
        本文件的历次版本发布情况为：
        - 2012年首次发布为GB/T 20001—2012；
        - 本次为第一次修订。
        # 范围
        本文件规定了充电柜的要求。
        """);

    [TestMethod]
    public void FormOf2009() => VerifySilent("""
        [前言]
        本标准按照GB/T 1.1—2009给出的规则起草。
        本标准代替GB/T 20001—2002《充电柜》。
        本标准所代替标准的历次版本发布情况为：
        - GB/T 20001—2002。
        # 范围
        本标准规定了充电柜的要求。
        """);

    [TestMethod]
    public void Repaired() => VerifyFix(
        """
        [前言]
        本文件所代替文件的历次版本发布情况为：
        - 2012年首次发布为GB/T 20001—2012；
        - 本次为第一次修订。
        # 范围
        本文件规定了充电柜的要求。
        """,
        """
        [前言]
        本文件及其所代替文件的历次版本发布情况为：
        - 2012年首次发布为GB/T 20001—2012；
        - 本次为第一次修订。
        # 范围
        本文件规定了充电柜的要求。
        """);
}
