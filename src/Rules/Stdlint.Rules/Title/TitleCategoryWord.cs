using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Title;

// GB/T 1.1—2020，6.1.4.1。只看名称的末尾：标准化、标准样品、标准体系是对象本身；食品安全国家标准的名称另有规定。
public sealed class TitleCategoryWord : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.MainTitle is not { } title)
            return;
        var bare = title.Bare;
        var length = Vocabulary.TitleCategoryWords.LengthEndingAt(bare, bare.Length);
        if (length > 0 && length < bare.Length && !bare.StartsWith("食品安全国家标准", StringComparison.Ordinal))
            context.Report(Descriptors.TitleCategoryWord, title.Span, bare[^length..]);
    }
}
