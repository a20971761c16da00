using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>What cover and foreword say about the document itself (GB/T 1.1—2020, 8.1, 8.3).</summary>
public sealed partial class DraftModel
{
    /// <summary>UTF-16 span where a fact missing on the cover is shown: its title, else its number, else its first fact, else the first line.</summary>
    public TextSpan CoverPlace => Tree.Root.Cover is { } cover
        && (cover.Field(CoverFieldKind.Title) ?? cover.Field(CoverFieldKind.StandardNumber) ?? cover.Fields.FirstOrDefault()) is { } stated
        ? stated.Span
        : FirstLine;

    /// <summary>A picture in front of the first element's text may show what is not there as text: 专用字 of the cover often are pictures.</summary>
    public bool CoverHasPicture
    {
        get
        {
            var end = Tree.Root.Cover is { } cover ? cover.Span.End : Elements is [var first, ..] ? first.Node.Span.Start : 0;
            foreach (var item in Text.Objects)
            {
                if (item.Position >= end)
                    break;
                if (item.Kind is InlineObjectKind.Picture or InlineObjectKind.OleObject)
                    return true;
            }

            return false;
        }
    }

    /// <summary>The number in the field of the cover; null where the cover gives none.</summary>
    public StandardNumber? CoverNumber => OwnNumber is { } own && Tree.Root.Cover is { } cover && cover.Span.Contains(own.Span) ? own : null;

    /// <summary>The title that counts: that of the cover, else that on the first page of the main body.</summary>
    public DraftTitle? MainTitle
    {
        get
        {
            foreach (var title in Titles)
            {
                if (title.Place is DraftTitlePlace.Cover or DraftTitlePlace.Body)
                    return title;
            }

            return null;
        }
    }

    /// <summary>The elements (要素) of <see cref="MainTitle"/>, the widest first (6.1.1).</summary>
    public ImmutableArray<string> TitleElements => Once(ref _titleElements, static model =>
        model.MainTitle is { } title ? DraftTitleElements.Of(model.Text.TextOf(title.Span)) : []);

    /// <summary>The documents that the cover says are replaced; empty where it names none.</summary>
    public ImmutableArray<StandardNumber> ReplacedOnCover => Once(ref _replacedOnCover, static model =>
    {
        var found = ImmutableArray.CreateBuilder<StandardNumber>();
        foreach (var stated in model.Tree.Root.Cover?.Fields ?? [])
        {
            if (stated.FieldKind == CoverFieldKind.ReplacedNumbers)
                found.AddRange(model.StandardNumbersIn(stated.Span));
        }

        return found.DrainToImmutable();
    });

    /// <summary>The documents that the foreword says are replaced; null where it does not speak of replacing.</summary>
    public ReplacedDocuments? ReplacedInForeword => Once(ref _replacedInForeword, static model => new Found<ReplacedDocuments>(ReplacedDocumentFinder.Find(model))).Value;

    private ImmutableArray<string> _titleElements;
    private ImmutableArray<StandardNumber> _replacedOnCover;
    private Found<ReplacedDocuments>? _replacedInForeword;
}
