using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
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
        var report = context.Report(Descriptors.ContentsEntryMissing, model.HeadingOf(contents), string.Join('、', missing.Select(NameOf))).WithFix(() => Insert(model, missing));
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

    // 每个标题在前一行之后补一行；页码照相邻的行，由Word更新。不知道写在哪里、域里本来就没有它的，由人改。
    private static List<DraftEdit> Insert(DraftModel model, List<DraftElement> missing)
    {
        var edits = new List<DraftEdit>();
        foreach (var element in missing)
        {
            if (LikeOf(model, element) is not { } like || Before(model, element) is not { } before || TextOf(model, element) is not { } title
                || ContentsLines.Line(model, like, (element.Node as ClauseSyntax)?.Number, title, before.Entry.Page) is not { } line
                || ContentsLines.BehindLine(model, before.Entry, line) is not { } insertion)
                return [];
            edits.Add(insertion);
        }

        if (model.HasGeneratedContents)
            edits.Add(new UpdateFields());
        return edits;
    }

    /// <summary>The line of a clause; where Word makes the lines, of one whose heading has the same style, so that the field lists this one too.</summary>
    private static ContentsEntrySyntax? LikeOf(DraftModel model, DraftElement element)
    {
        ContentsEntrySyntax? like = null;
        var isMade = !model.HasGeneratedContents;
        foreach (var item in model.ContentsItems)
        {
            if (item is { Kind: ContentsItemKind.Clause, Target: ClauseSyntax, Entry.Number.Letter: '\0' })
                like ??= item.Entry;
            isMade |= item.Target is not null && StyleOf(model, item.Target) is { } style && style == StyleOf(model, element.Node);
        }

        return isMade ? like : null;
    }

    private static string? StyleOf(DraftModel model, DraftSyntaxNode node) =>
        model.Text.Blocks[node is DivisionSyntax { HeadingBlock: >= 0 } division ? division.HeadingBlock : node.FirstBlock].Style?.Name;

    /// <summary>The line behind which that of the element has its place; null where none is, or its page is numbered in another way.</summary>
    private static ContentsItem? Before(DraftModel model, DraftElement element)
    {
        ContentsItem? before = null;
        foreach (var item in model.ContentsItems)
        {
            if (item.Target is { } target && target.Span.Start < element.Node.Span.Start && (before is null || target.Span.Start > before.Target!.Span.Start))
                before = item;
        }

        var isOfFront = element.Kind is ElementKind.Foreword or ElementKind.Introduction;
        return before is not null && isOfFront == (before.Kind is ContentsItemKind.Foreword or ContentsItemKind.Introduction) ? before : null;
    }

    private static string? TextOf(DraftModel model, DraftElement element)
    {
        if (element.Node is not DivisionSyntax division)
            return element.Title;
        var title = division.HasTitle ? model.Text.StringOf(division.TitleSpan) : "";
        if (title.Length == 0 || title.AsSpan().ContainsAny("\uFFFC\v\n"))
            return null;
        return division is AnnexSyntax annex ? annex.StatusSpan.IsEmpty ? null : $"{annex.Designation}{model.Text.StringOf(annex.StatusSpan)}　{title}" : title;
    }
}
