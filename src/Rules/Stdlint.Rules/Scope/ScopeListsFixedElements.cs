using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
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
                context.Report(Descriptors.ScopeListsFixedElements, place, context.Text.StringOf(place)).Assuming(scope);
                return;
            }
        }
    }
}
