using System.Collections.Immutable;
using Stdlint.Core.Analysis;
using Stdlint.Core.Analysis.Engine;
using Stdlint.Core.Fixes;
using Stdlint.LanguageServer.Drafts;
using Stdlint.Word.Writing;

namespace Stdlint.LanguageServer.Saving;

/// <summary>Makes fixes on the draft as it is typed now, as <c>stdlint fix</c> makes them on the file.</summary>
public static class FixMaker
{
    /// <summary>The draft with one fix; null with the words why not.</summary>
    public static (StoredDraft? Draft, string Failure) Make(AnalyzedDraft analyzed, DraftFix fix, DisplayLanguage language)
    {
        var current = analyzed.State.Make();
        if (current.Draft is not { } draft)
            return (null, current.Refusal!.In(language));
        var outcome = draft.Draft.Apply(fix.Edits);
        if (outcome.Draft is not WordDraft edited)
            return (null, Messages.ServerFixNotMade.In(language, Messages.Get(FixObstacles.KeyOf(outcome.Refused!.Obstacle), language)));
        var failure = FixCheck.Compare(draft.Text, edited.Reading, fix.Edits);
        return failure.Length > 0 ? (null, Messages.ServerFixNotMade.In(language, failure)) : (draft.With(edited), "");
    }

    /// <summary>The draft with all fixes up to a level, and how many they are; null with the words why not.</summary>
    public static (StoredDraft? Draft, int Count, string Failure) MakeAll(AnalyzedDraft analyzed, FixSafety most, DraftFiles files, CancellationToken cancellation)
    {
        var current = analyzed.State.Make();
        if (current.Draft is not { } draft)
            return (null, 0, current.Refusal!.In(files.Language));
        var source = analyzed.State.Draft.Source;
        var applier = new FixApplier(
            reading => files.Check.Analyze(source, reading, cancellation),
            (diagnostic, _) => FixApplier.UpTo(most, diagnostic));
        var run = applier.Run(draft.Draft);
        if (run.End == FixEnd.RolledBack)
            return (null, 0, Messages.FixRolledBack.In(files.Language, run.Failure));
        return run.Applied.IsEmpty ? (draft, 0, "") : (draft.With((WordDraft)run.Draft), run.Applied.Length, "");
    }

    /// <summary>The draft with a comment that suppresses a finding at its place; null with the words why not.</summary>
    public static (StoredDraft? Draft, string Failure) Suppress(AnalyzedDraft analyzed, DraftDiagnostic diagnostic, string reason, DisplayLanguage language)
    {
        var current = analyzed.State.Make();
        if (current.Draft is not { } draft)
            return (null, current.Refusal!.In(language));
        var words = CommentSuppression.Words(diagnostic.Rule.Code, reason, language);
        var (edited, obstacle) = draft.Draft.AddComment(new DraftAnnotation(diagnostic.Span, words));
        return edited is null ? (null, Messages.ServerFixNotMade.In(language, Messages.Get(FixObstacles.KeyOf(obstacle!.Value), language))) : (draft.With(edited), "");
    }

    /// <summary>Whether a fix is text inside lines and nothing else, so that typing it gives the same.</summary>
    public static bool IsPlainText(DraftFix fix) => fix.Edits.All(static edit => edit is ReplaceText { IsFieldResult: false });

    /// <summary>The lines that plain text edits give.</summary>
    public static string[] LinesAfter(AnalyzedDraft analyzed, ImmutableArray<DraftEdit> edits) => ExpectedText.After(analyzed.Text, edits).Split('\n');
}
