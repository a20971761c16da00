using Stdlint.Core.Semantics;
using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class CcsMalformedTests : RuleTests<CcsMalformed>
{
    [TestMethod]
    public void Joined() => Verify(CoverNotation.With("CCS：[|K82|]"));

    [TestMethod]
    public void PrefixIn2009() => Verify(CoverNotation.With("CCS：[|K 82|]"), new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void Sound() => VerifySilent(CoverNotation.With());
}
