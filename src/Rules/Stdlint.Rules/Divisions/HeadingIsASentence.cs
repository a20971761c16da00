using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Divisions;

// 惯例：标题用词语概括内容。采用国际文件译来的标题也长，但没有能愿动词和逗号。
public sealed class HeadingIsASentence : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(Check, SyntaxKind.Clause, SyntaxKind.Subclause);

    private static void Check(NodeContext context)
    {
        var division = (DivisionSyntax)context.Node;
        if (!division.HasTitle)
            return;
        var isLong = division.Title.Length > context.Options<HeadingIsASentenceOptions>().MaxLength;
        if ((isLong && division.Title.AsSpan().IndexOfAny('，', ',', '；') >= 0) || context.Model.SaysRequirement(division.TitleSpan))
            context.Report(Descriptors.HeadingIsASentence, division.TitleSpan, context.Text.StringOf(division.TitleSpan)).Assuming(division);
    }
}
