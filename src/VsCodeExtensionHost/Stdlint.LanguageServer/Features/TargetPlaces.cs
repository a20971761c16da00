using Stdlint.Core.Analysis;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Protocol;

namespace Stdlint.LanguageServer.Features;

/// <summary>From a pointer to what it points to, from there to all pointers, and the renaming of terms.</summary>
public static class TargetPlaces
{
    public static IReadOnlyList<Location> Definition(AnalyzedDraft draft, Position position) =>
        DraftTarget.At(draft, draft.OffsetOf(position)) is { Declaration.IsEmpty: false } target
            ? [new Location(draft.State.Draft.Uri, draft.RangeOf(target.Declaration))]
            : [];

    public static IReadOnlyList<Location> References(AnalyzedDraft draft, Position position, bool withDeclaration)
    {
        if (DraftTarget.At(draft, draft.OffsetOf(position)) is not { } target)
            return [];
        var spans = withDeclaration && !target.Declaration.IsEmpty ? target.Mentions.Prepend(target.Declaration) : target.Mentions;
        return [.. spans.Select(span => new Location(draft.State.Draft.Uri, draft.RangeOf(span)))];
    }

    public static IReadOnlyList<DocumentHighlight> Highlights(AnalyzedDraft draft, Position position)
    {
        if (DraftTarget.At(draft, draft.OffsetOf(position)) is not { } target)
            return [];
        // 2 for reading; 3, writing, is what editors show declarations as.
        var highlights = target.Mentions.Select(span => new DocumentHighlight(draft.RangeOf(span), 2));
        return [.. target.Declaration.IsEmpty ? highlights : highlights.Prepend(new DocumentHighlight(draft.RangeOf(target.Declaration), 3))];
    }

    public static PrepareRenameResult PrepareRename(AnalyzedDraft draft, Position position, DisplayLanguage language) =>
        DraftTarget.At(draft, draft.OffsetOf(position)) is { Term: { } term } target
            ? new PrepareRenameResult(draft.RangeOf(target.Place), term.Term)
            : throw RpcException.Failed(Messages.ServerRenameTerm.In(language));

    public static WorkspaceEdit Rename(AnalyzedDraft draft, Position position, string name, DisplayLanguage language)
    {
        if (DraftTarget.At(draft, draft.OffsetOf(position)) is not { Term: not null } target || string.IsNullOrWhiteSpace(name) || name.Any(char.IsControl))
            throw RpcException.Failed(Messages.ServerRenameTerm.In(language));
        var edits = target.Mentions.Prepend(target.Declaration).Where(static span => !span.IsEmpty).Select(span => new AnnotatedTextEdit(draft.RangeOf(span), name.Trim()));
        return new WorkspaceEdit([new VersionedTextEdits(new VersionedDocument(draft.State.Draft.Uri, draft.State.Version), [.. edits])]);
    }
}
