using System.Collections.Immutable;
using Stdlint.Core.Text;

namespace Stdlint.LanguageServer.Drafts;

/// <summary>Facts of a draft text at their places in another.</summary>
internal static class ShiftedFacts
{
    internal static InlineObject Of(InlineObject item, PositionMap map) => map.OfCharacter(item.Position) == item.Position ? item : new InlineObject
    {
        Position = map.OfCharacter(item.Position),
        Kind = item.Kind,
        Text = item.Text,
        StoryOrdinal = item.StoryOrdinal,
        StoryCount = item.StoryCount,
        ProgramId = item.ProgramId,
        IsDisplay = item.IsDisplay,
        Width = item.Width,
        Height = item.Height,
        Source = item.Source,
    };

    internal static ImmutableArray<DraftField> Of(ImmutableArray<DraftField> fields, PositionMap map)
    {
        // Only fields that hold others have to be found again.
        var outers = new HashSet<DraftField>(ReferenceEqualityComparer.Instance);
        foreach (var field in fields)
        {
            if (field.Outer is { } outer)
                outers.Add(outer);
        }

        var shifted = new Dictionary<DraftField, DraftField>(ReferenceEqualityComparer.Instance);
        return [.. fields.Select(field => outers.Contains(field) ? Known(field, map, shifted) : Of(field, map, shifted))];
    }

    private static DraftField Known(DraftField field, PositionMap map, Dictionary<DraftField, DraftField> shifted)
    {
        if (!shifted.TryGetValue(field, out var known))
            shifted.Add(field, known = Of(field, map, shifted));
        return known;
    }

    // Fields are nested a few levels at most, since reading them is.
    private static DraftField Of(DraftField field, PositionMap map, Dictionary<DraftField, DraftField> shifted)
    {
        if (map.IsSame(field.Result) && (field.Outer is not { } around || map.IsSame(around.Result)))
            return field;
        return new DraftField
        {
            Name = field.Name,
            Instruction = field.Instruction,
            Result = map.OfMarked(field.Result),
            FormFieldName = field.FormFieldName,
            Target = field.Target,
            IsDirty = field.IsDirty,
            IsLocked = field.IsLocked,
            Outer = field.Outer is { } outer ? Known(outer, map, shifted) : null,
        };
    }

    internal static DraftContentControl Of(DraftContentControl control, PositionMap map) => map.IsSame(control.Span) ? control : new DraftContentControl
    {
        Kind = control.Kind,
        Tag = control.Tag,
        Title = control.Title,
        Span = map.OfMarked(control.Span),
        ShowsPlaceholder = control.ShowsPlaceholder,
        IsLocked = control.IsLocked,
        IsDataBound = control.IsDataBound,
    };

    internal static DraftComment Of(DraftComment comment, PositionMap map) => map.IsSame(comment.Range) ? comment : new DraftComment
    {
        Id = comment.Id,
        Range = map.OfMarked(comment.Range),
        Text = comment.Text,
        IsResolved = comment.IsResolved,
        IsReply = comment.IsReply,
        StoryOrdinal = comment.StoryOrdinal,
    };

    internal static PageSection Of(PageSection section, PositionMap map) => new()
    {
        FirstBlock = map.LineOf(section.FirstBlock),
        EndBlock = map.LineOf(section.EndBlock),
        PageWidth = section.PageWidth,
        PageHeight = section.PageHeight,
        IsLandscape = section.IsLandscape,
        MarginTop = section.MarginTop,
        MarginBottom = section.MarginBottom,
        MarginLeft = section.MarginLeft,
        MarginRight = section.MarginRight,
        Gutter = section.Gutter,
        Columns = section.Columns,
        PageNumberStart = section.PageNumberStart,
        PageNumberFormat = section.PageNumberFormat,
        HasTitlePage = section.HasTitlePage,
        Break = section.Break,
        HasLineNumbers = section.HasLineNumbers,
        Headers = section.Headers,
        Footers = section.Footers,
    };
}
