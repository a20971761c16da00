using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Scope;

// GB/T 1.1—2020，8.5.1：范围说的是核心内容，不列每个文件都有的要素。界定了……的术语和定义，说的是术语本身。
public sealed class ScopeListsFixedElements : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        if (context.Node is not ClauseSyntax { Element: ElementKind.Scope } scope || context.Model.DocumentType.Value is DocumentType.Terminology or DocumentType.Symbols)
            return;
        foreach (var sentence in context.Model.SentencesIn(scope.Span))
        {
            if (context.Model.EndOfOwnName(sentence.Span) < 0)
                continue;
            var text = context.Text.TextOf(sentence.Span);
            for (var position = 0; position < text.Length; position++)
            {
                var length = Vocabulary.FixedElementNames.LengthAt(text, position);
                if (length == 0 || text[..position].Contains("界定", StringComparison.Ordinal))
                    continue;
                var place = new TextSpan(sentence.Span.Start + position, length);
                context.Report(Descriptors.ScopeListsFixedElements, place, context.Text.StringOf(place)).Assuming(scope).WithFix(() => Remove(context.Text.Content, place));
                return;
            }
        }
    }

    // 删去并列的这一项：后面有顿号的连顿号一起，前面有顿号的连前一个一起；末尾用“和”连接的，前一个顿号改为“和”。
    private static IEnumerable<DraftEdit> Remove(string content, TextSpan place)
    {
        var after = place.End < content.Length ? content[place.End] : '\n';
        var before = content[place.Start - 1];
        if (after == '、' && before is '的' or '了' or '、')
        {
            yield return DraftEdit.Delete(new TextSpan(place.Start, place.Length + 1));
        }
        else if (before == '、' && after is '和' or '以' or '及')
        {
            yield return DraftEdit.Delete(new TextSpan(place.Start - 1, place.Length + 1));
        }
        else if (before is '和' or '及' && after is '，' or '。')
        {
            var start = content[place.Start - 2] == '以' ? place.Start - 2 : place.Start - 1;
            var sentence = content.LastIndexOf('了', start) + 1;
            if (content.LastIndexOf('、', start - 1, start - sentence) is var mark and > 0)
                yield return DraftEdit.Replace(new TextSpan(mark, 1), "和");
            yield return DraftEdit.Delete(TextSpan.FromBounds(start, place.End));
        }
    }
}
