using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Title;

// GB/T 1.1—2020，6.1.4.2、表1。采标文件保留国际文件的名称。
public sealed class TitleTypeWordTranslation : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.MainTitle is not { } title)
            return;
        if (context.Tree.Root.Cover is not { } cover || cover.Field(CoverFieldKind.EnglishTitle) is not { } english || cover.Field(CoverFieldKind.DegreeOfCorrespondence) is not null)
            return;

        var bare = title.Bare;
        foreach (var group in Vocabulary.TitleTypeTranslations)
        {
            if (!bare.EndsWith(group.Head, StringComparison.Ordinal))
                continue;
            // 词表以空格分词，所以词内的空格写作连字符。
            if (!group.Members.IsFoundIn(english.Value.ToLowerInvariant().Replace(' ', '-')))
                context.Report(Descriptors.TitleTypeWordTranslation, english.Span, group.Head, group.Members.Words[0].Replace('-', ' '), english.Value).Assuming(english);
            return;
        }
    }
}
