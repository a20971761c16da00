using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

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
                context.Report(Descriptors.TitleTypeWordTranslation, english.Span, group.Head, group.Members.Words[0].Replace('-', ' '), english.Value).Assuming(english)
                    .WithFix(() => Repair(context.Text, english, group.Members.Words[0].Replace('-', ' ')), group.Members.Words[0].Replace('-', ' '));
            return;
        }
    }

    // 只在译名里正好有另一类的一个词时换它。
    private static ReplaceText? Repair(DraftText text, CoverFieldSyntax english, string wanted)
    {
        ReplaceText? edit = null;
        var title = text.StringOf(english.Span);
        foreach (var word in Vocabulary.TitleTypeTranslations.SelectMany(static group => group.Members.Words).Select(static word => word.Replace('-', ' ')).Distinct().OrderByDescending(static word => word.Length))
        {
            var at = title.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || (at > 0 && char.IsAsciiLetter(title[at - 1])) || (at + word.Length < title.Length && char.IsAsciiLetter(title[at + word.Length])))
                continue;
            var span = new TextSpan(english.Span.Start + at, word.Length);
            if (edit is not null && !edit.Span.Contains(span))
                return null;
            edit ??= DraftEdit.Replace(span, char.IsAsciiLetterUpper(title[at]) ? char.ToUpperInvariant(wanted[0]) + wanted[1..] : wanted);
        }

        return edit;
    }
}
