using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Contents;

// GB/T 1.1—2020，8.2 a）～h）：前言、引言、章、附录、参考文献、索引。条、图、表需要时才列出。
public sealed class ContentsEntryMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (context.Tree.Root.Contents is not { Entries.Length: > 0 } contents)
            return;

        var listed = new HashSet<DraftSyntaxNode>();
        var titles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in model.ContentsItems)
        {
            if (item.Target is not null)
                listed.Add(item.Target);
            titles.Add(item.Title);
        }

        var missing = new List<DraftElement>();
        foreach (var element in model.Elements)
        {
            // 没有把握的章可能不是章。
            if (IsDue(element) && element.Node.Confidence > RecognitionConfidence.Low && !listed.Contains(element.Node) && !titles.Contains(NormalizedText.Of(element.Title)))
                missing.Add(element);
        }

        if (missing.Count == 0)
            return;
        var report = context.Report(Descriptors.ContentsEntryMissing, model.HeadingOf(contents), string.Join('、', missing.Select(NameOf)));
        foreach (var element in missing)
            report.WithRelated(RelatedKind.Conflict, element.Node is DivisionSyntax division ? division.HeadingSpan : element.TitleSpan, "related.heading");
    }

    private static bool IsDue(DraftElement element) =>
        element.Title.Length > 0 && element.Kind is not (ElementKind.Cover or ElementKind.TableOfContents);

    private static string NameOf(DraftElement element) => element.Node switch
    {
        AnnexSyntax annex => annex.Designation,
        DivisionSyntax { Number: not null } division => division.Designation + " " + element.Title,
        _ => element.Title,
    };
}
