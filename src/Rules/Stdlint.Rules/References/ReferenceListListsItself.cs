using Stdlint.Core.Analysis;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，9.5.4.4.2。分部分文件引用其他部分是正常的。
public sealed class ReferenceListListsItself : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var listed in context.Model.NormativeReferences.Entries)
        {
            if (listed.Document is { Number.Length: > 0, AllPartsSpan.IsEmpty: true } document && context.Model.IsOwnOrReplaced(document))
                context.Report(Descriptors.ReferenceListListsItself, document.Span, context.Text.StringOf(document.Span)).Assuming(listed.Entry)
                    .WithFix(() => ListedEntryEdit.Delete(context.Model, listed));
        }
    }
}
