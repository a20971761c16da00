using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Divisions;

// 惯例：标题是词语，不是句子，末尾没有标点。
public sealed class HeadingPunctuation : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(Check, SyntaxKind.Clause, SyntaxKind.Subclause, SyntaxKind.Annex);

    private static void Check(NodeContext context)
    {
        var division = (DivisionSyntax)context.Node;
        var title = division.TitleSpan;
        if (title.IsEmpty)
            return;

        var last = context.Text.Content[title.End - 1];
        if (last is not ('：' or ':' or '，' or ',' or '。' or '、' or '；' or ';' or '.' or '．'))
            return;
        // etc. 一类缩写带着自己的点。
        if (last == '.' && title.Length > 1 && char.IsAsciiLetter(context.Text.Content[title.End - 2]))
            return;
        // 有能愿动词或句中标点的是无标题条的正文，不是标题。
        if (context.Model.SaysRequirement(title) || context.Text.TextOf(title)[..^1].IndexOfAny('，', '；', '。') >= 0)
            return;
        context.Report(Descriptors.HeadingPunctuation, new TextSpan(title.End - 1, 1), context.Text.StringOf(title)).Assuming(division)
            .WithFix(() => Retitling.Replace(context.Model, division, new TextSpan(title.End - 1, 1), ""));
    }
}
