using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实：文库、下载站的名称和按钮文字随文件一起存了下来。
public sealed class SiteResidue : DraftAnalyzer
{
    private const int LongestButton = 30;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var edge = context.Options<SiteResidueOptions>().EdgeLines;
        var lines = context.Text.Blocks.Where(block => block.Story != BlockStory.Comment && !context.Text.TextOf(block).IsWhiteSpace()).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            var found = Find(context, lines[i], Vocabulary.SiteNames);
            // “相关文档”之类平常的词只在首尾的短行里才是网页残留。
            if (found.IsEmpty && (i < edge || i >= lines.Count - edge) && IsShort(context.Text.TextOf(lines[i])))
                found = Find(context, lines[i], Vocabulary.SiteButtons);
            if (!found.IsEmpty && !IsCitation(context.Model.ZoneAt(found.Start)))
                Report(context, lines[i], found);
        }
    }

    private static void Report(DraftContext context, Block line, TextSpan found) =>
        context.Report(Descriptors.SiteResidue, found, context.Text.StringOf(found)).WithFix(() => Remove(context.Text, line, found));

    // 整行都是残留的，删去这一段；句子里的，由人看。
    private static DraftEdit? Remove(DraftText text, Block line, TextSpan found)
    {
        var words = text.TextOf(line).Trim();
        if (found.Length * 2 < words.Length || !IsShort(words))
            return null;
        return line is { Story: BlockStory.Body, Cell: null } ? new DeleteParagraphs(line.Index, 1) : DraftEdit.Delete(line.Span);
    }

    private static TextSpan Find(DraftContext context, Block block, WordList words)
    {
        var at = words.Find(context.Text.TextOf(block), 0, out var length);
        return at < 0 ? default : new TextSpan(block.Span.Start + at, length);
    }

    private static bool IsShort(ReadOnlySpan<char> text) => text.Length <= LongestButton && text.IndexOf('。') < 0;

    private static bool IsCitation(TextZone zone) => zone.IsQuoted || zone.Region is DraftRegion.Bibliography or DraftRegion.NormativeReferences;
}
