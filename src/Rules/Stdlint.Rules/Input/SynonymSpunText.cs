using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实：“壹个”“俩个”“且且”是机械替换留下的；单独一处可能是笔误，多处才说明来源不可信。
public sealed class SynonymSpunText : DraftAnalyzer
{
    private const int MostNamed = 3;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var found = new List<TextSpan>();
        var content = context.Text.Content.AsSpan();
        for (var at = 0; at < content.Length; at++)
        {
            if (content[at] is not ('壹' or '俩' or '且') || Vocabulary.SpunWords.LengthAt(content, at) is not (> 0 and var length))
                continue;
            if (context.Text.BlockAt(at).Story != BlockStory.Comment)
                found.Add(new TextSpan(at, length));
            at += length - 1;
        }

        if (found.Count < context.Options<SynonymSpunTextOptions>().Fewest)
            return;
        var words = string.Join('、', found.Select(span => context.Text.StringOf(span)).Distinct(StringComparer.Ordinal).Take(MostNamed));
        var report = context.Report(Descriptors.SynonymSpunText, found[0], words);
        foreach (var span in found.Skip(1))
            report.AlsoAt(span);
    }
}
