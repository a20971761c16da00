using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，10.3.4：每个文件之后不加标点符号。
public sealed class ReferenceEntryPunctuation : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var (entry, document, title) in context.Model.NormativeReferences.Entries)
        {
            if (title.Length < 2)
                continue;
            var last = context.Text.Content[title.End - 1];
            var before = context.Text.Content[title.End - 2];
            // 英文名称末尾的点可能是缩写的一部分。
            var isEnd = last is '。' or '；' or '，' or '、' or ';' or ',' || last == '.' && !char.IsAsciiLetter(before);
            if (isEnd)
                context.Report(Descriptors.ReferenceEntryPunctuation, new TextSpan(title.End - 1, 1), document is null ? context.Text.StringOf(title) : context.Text.StringOf(document.Span)).Assuming(entry)
                    .WithFix(() => DraftEdit.Delete(new TextSpan(title.End - 1, 1)));
        }
    }
}
