using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Rewriting;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Protocol;

namespace Stdlint.LanguageServer.Features;

/// <summary>Actions on what stands at a place without a finding (refactor.rewrite); without their edits, like those of the fixes.</summary>
internal static class RewritingList
{
    /// <summary>What the names of the rewritings follow.</summary>
    public const string Kind = "refactor.rewrite";

    private const int Invoked = 1;

    /// <summary>Those that are asked for: by their kind, by key or with a selection. A cursor that only rests somewhere gets none, or each line would have a light bulb.</summary>
    internal static IEnumerable<CodeAction> At(AnalyzedDraft draft, CodeActionParams request, TextSpan span, DisplayLanguage language)
    {
        var isAsked = request.Context.Only is { Count: > 0 } || request.Context.TriggerKind == Invoked || !span.IsEmpty;
        if (!isAsked || draft.Model is not { } model)
            return [];
        return DraftRewriting.At(model, span)
            .Where(rewriting => request.Context.Only is not { Count: > 0 } || ActionList.Wants(request, KindOf(rewriting)))
            .Select(rewriting => new CodeAction
            {
                Title = rewriting.Fix.Title.In(language),
                Kind = KindOf(rewriting),
                Data = new CodeActionData(draft.State.Draft.Uri, draft.State.Version, KindOf(rewriting), span.Start),
            });
    }

    /// <summary>The rewriting of an action; null where it is another action.</summary>
    internal static DraftFix? Find(AnalyzedDraft draft, CodeActionData data) =>
        draft.Model is { } model && data.Fix >= 0 && data.Finding.StartsWith(Kind, StringComparison.Ordinal)
            ? DraftRewriting.At(model, new TextSpan(data.Fix, 0)).FirstOrDefault(rewriting => KindOf(rewriting) == data.Finding)?.Fix
            : null;

    private static string KindOf(DraftRewriting rewriting) => $"{Kind}.{rewriting.Name}";
}
