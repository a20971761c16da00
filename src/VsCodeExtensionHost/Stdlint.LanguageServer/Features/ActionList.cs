using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Protocol;
using Stdlint.LanguageServer.Saving;
using Stdlint.Workspace.Reporting;

namespace Stdlint.LanguageServer.Features;

/// <summary>What Ctrl+. offers: the fixes of the findings at a place, a way to turn their rules off, other forms for what stands there, and all safe fixes at once.</summary>
public static class ActionList
{
    public const string FixAllKind = "source.fixAll.stdlint";

    /// <summary>Makes a fix that is not text; arguments: document, version, finding, ordinal of the fix.</summary>
    public const string ApplyStaged = "stdlint.applyStaged";

    /// <summary>Makes a fix in the file at once, for clients that cannot edit; arguments as for <see cref="ApplyStaged"/>.</summary>
    public const string WriteFix = "stdlint.writeFix";

    /// <summary>Turns a rule off in the settings file of a draft; arguments: document, code.</summary>
    public const string SuppressInSettings = "stdlint.suppressInSettings";

    /// <summary>A command of the client, which asks for the reason and then for <see cref="Suppress(AnalyzedDraft, SuppressParams, DisplayLanguage)"/>; arguments: document, version, finding, code.</summary>
    private const string SuppressHere = "stdlint.suppressHere";

    private const string QuickFix = "quickfix";

    /// <summary>The actions, without their edits: these are made when one is chosen.</summary>
    public static IReadOnlyList<CodeAction> At(AnalyzedDraft draft, CodeActionParams request, ServerSettings settings)
    {
        var language = settings.Language;
        var actions = new List<CodeAction>();
        var span = draft.SpanOf(request.Range);
        if (Wants(request, QuickFix))
        {
            var touched = draft.Findings.Where(entry => entry.Finding.Diagnostic.Span.IntersectsWith(span)).ToList();
            foreach (var (id, finding) in touched)
                AddFixes(actions, draft, id, finding, language);
            foreach (var (id, finding) in touched.DistinctBy(static entry => entry.Finding.Code))
            {
                if (settings.AsksForReasons)
                    actions.Add(IgnoreHere(draft, id, finding, language));
                actions.Add(TurnOff(draft, id, finding, language));
            }
        }

        actions.AddRange(RewritingList.At(draft, request, span, language));
        if (Wants(request, FixAllKind) && !settings.IsReadOnly && SafeFixes(draft) is > 0 and var count)
        {
            actions.Add(new CodeAction
            {
                Title = Messages.ServerFixAll.In(language, count),
                Kind = FixAllKind,
                Data = new CodeActionData(draft.State.Draft.Uri, draft.State.Version, "", -1),
            });
        }

        return actions;
    }

    /// <summary>The action with its edit.</summary>
    public static CodeAction Resolve(AnalyzedDraft draft, CodeAction action, DraftFiles files, CancellationToken cancellation)
    {
        if (action.Data is not { } data || action.Disabled is not null)
            return action;
        if (data.Finding.Length == 0)
            return data.Fix == -1 && action.Kind == FixAllKind ? action with { Edit = FixAll(draft, FixSafety.Safe, files, cancellation).Edit } : action;
        if (FixOf(draft, data) is not { } fix)
            throw RpcException.Failed(Messages.ServerFindingGone.In(files.Language));

        var (made, failure) = FixMaker.Make(draft, fix, files.Language);
        if (made is null)
        {
            // The text as it is cannot be saved, but a plain fix can still be typed into it.
            if (FixMaker.IsPlainText(fix))
                return action with { Edit = EditFor(draft, FixMaker.LinesAfter(draft, fix.Edits), fix, files.Language) };
            throw RpcException.Failed(failure);
        }

        if (!files.Settings.IsReadOnly && EditFor(draft, made.Lines, fix, files.Language) is { } edit)
        {
            draft.State.Draft.Offer(made);
            return action with { Edit = edit };
        }

        return action with { Command = CommandFor(action.Title, data, files.Settings) };
    }

    private static Command CommandFor(string title, CodeActionData data, ServerSettings settings)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        return new Command(title, settings.IsReadOnly ? WriteFix : ApplyStaged, [data.Uri, data.Version.ToString(culture), data.Finding, data.Fix.ToString(culture)]);
    }

    /// <summary>The edit that makes all fixes up to a level; what they change beside the text comes with it.</summary>
    public static FixAllResult FixAll(AnalyzedDraft draft, FixSafety most, DraftFiles files, CancellationToken cancellation)
    {
        var (made, count, failure) = FixMaker.MakeAll(draft, most, files, cancellation);
        if (made is null)
            throw RpcException.Failed(failure);
        return count == 0 ? new FixAllResult(Edit: null, 0) : Offered(draft, made, count, files.Language);
    }

    public static DraftFix? FixOf(AnalyzedDraft draft, CodeActionData data) =>
        data.Version != draft.State.Version ? null
        : RewritingList.Find(draft, data) ?? (draft.Find(data.Finding) is { } diagnostic && data.Fix >= 0 && data.Fix < diagnostic.Fixes.Length ? diagnostic.Fixes[data.Fix] : null);

    private static void AddFixes(List<CodeAction> actions, AnalyzedDraft draft, string id, Finding finding, DisplayLanguage language)
    {
        var fixes = finding.Diagnostic.Fixes;
        var safe = fixes.Count(static fix => fix is { CanApply: true, Safety: FixSafety.Safe });
        for (var i = 0; i < fixes.Length; i++)
        {
            var fix = fixes[i];
            actions.Add(new CodeAction
            {
                Title = fix.Title.In(language),
                Kind = QuickFix,
                Diagnostics = [DiagnosticList.Of(id, finding, draft.State.Draft.Uri, language)],
                IsPreferred = fix is { CanApply: true, Safety: FixSafety.Safe } && safe == 1 ? true : null,
                Disabled = fix.CanApply ? null : new DisabledReason(Messages.ServerFixDisabled.In(language, Obstacles(fix, language))),
                Data = new CodeActionData(draft.State.Draft.Uri, draft.State.Version, id, i),
            });
        }
    }

    /// <summary>The edit that writes a comment which suppresses the finding at its place.</summary>
    public static FixAllResult Suppress(AnalyzedDraft draft, SuppressParams given, DisplayLanguage language)
    {
        if (given.Version != draft.State.Version || draft.Find(given.Finding) is not { } diagnostic)
            throw RpcException.Failed(Messages.ServerFindingGone.In(language));
        var (made, failure) = FixMaker.Suppress(draft, diagnostic, given.Reason, language);
        return made is null ? throw RpcException.Failed(failure) : Offered(draft, made, 1, language);
    }

    /// <summary>A draft that was made, as an edit of the text; what changes no text waits for the next save.</summary>
    private static FixAllResult Offered(AnalyzedDraft draft, StoredDraft made, int count, DisplayLanguage language)
    {
        var edit = EditFor(draft, made.Lines, fix: null, language);
        if (edit is null)
            draft.State.Draft.Stage(made);
        else
            draft.State.Draft.Offer(made);
        return new FixAllResult(edit, count);
    }

    private static CodeAction IgnoreHere(AnalyzedDraft draft, string id, Finding finding, DisplayLanguage language)
    {
        var title = Messages.ServerSuppressHere.In(language, finding.Code);
        string[] arguments = [draft.State.Draft.Uri, draft.State.Version.ToString(System.Globalization.CultureInfo.InvariantCulture), id, finding.Code];
        return new CodeAction
        {
            Title = title,
            Kind = QuickFix,
            Diagnostics = [DiagnosticList.Of(id, finding, draft.State.Draft.Uri, language)],
            Command = new Command(title, SuppressHere, arguments),
        };
    }

    private static CodeAction TurnOff(AnalyzedDraft draft, string id, Finding finding, DisplayLanguage language)
    {
        var title = Messages.ServerSuppress.In(language, finding.Code, finding.Diagnostic.Rule.Title.In(language));
        return new CodeAction
        {
            Title = title,
            Kind = QuickFix,
            Diagnostics = [DiagnosticList.Of(id, finding, draft.State.Draft.Uri, language)],
            Command = new Command(title, SuppressInSettings, [draft.State.Draft.Uri, finding.Code]),
        };
    }

    private static WorkspaceEdit? EditFor(AnalyzedDraft draft, string[] lines, DraftFix? fix, DisplayLanguage language)
    {
        var edits = TextDifferences.Between(draft.State.Lines, lines);
        if (edits.Count == 0)
            return null;

        // What has more than one right result, or lost a level to an obstacle, is shown before it is made.
        var annotation = fix is null or { Safety: FixSafety.Safe } ? null : "unsafe";
        var document = new VersionedDocument(draft.State.Draft.Uri, draft.State.Version);
        return new WorkspaceEdit(
            [new VersionedTextEdits(document, [.. edits.Select(edit => new AnnotatedTextEdit(edit.Range, edit.NewText, annotation))])],
            annotation is null ? null : new Dictionary<string, ChangeAnnotation>(StringComparer.Ordinal)
            {
                [annotation] = new(fix!.Title.In(language), NeedsConfirmation: true, fix.Obstacles.IsEmpty ? Messages.ServerUnsafeFix.In(language) : Obstacles(fix, language)),
            });
    }

    private static string Obstacles(DraftFix fix, DisplayLanguage language) =>
        string.Join(Messages.ListSeparator.In(language), fix.Obstacles.Select(obstacle => Messages.Get(FixObstacles.KeyOf(obstacle), language)));

    private static int SafeFixes(AnalyzedDraft draft) =>
        draft.Findings.Count(static entry => FixApplier.UpTo(FixSafety.Safe, entry.Finding.Diagnostic) is not null);

    // A kind asked for includes those below it: source.fixAll asks for source.fixAll.stdlint. Not asked, source actions are not offered.
    internal static bool Wants(CodeActionParams request, string kind) => request.Context.Only is { Count: > 0 } only
        ? only.Any(wanted => kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal))
        : kind == QuickFix;
}
