using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，9.5.4.1.2：不注日期就是指最新版本，第2章的引导语已经说了。
public sealed class LatestVersionInText : DraftAnalyzer
{
    private const int Farthest = 8;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var number in context.Model.StandardNumbers)
        {
            if (number.IsDated || !context.Model.ZoneAt(number.Span.Start).IsProvision)
                continue;
            var content = context.Text.Content;
            for (var position = number.Span.End; position < Math.Min(content.Length, number.Span.End + Farthest) && content[position] is not ('。' or '；' or '，' or '\n'); position++)
            {
                var length = Vocabulary.LatestVersionWords.LengthAt(content, position);
                if (length == 0)
                    continue;
                var span = new TextSpan(position, length);
                context.Report(Descriptors.LatestVersionInText, span, context.Text.StringOf(span));
                break;
            }
        }
    }
}
