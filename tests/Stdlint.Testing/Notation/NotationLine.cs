using System.Collections.Immutable;

namespace Stdlint.Testing.Notation;

/// <summary>One line of the notation, parsed.</summary>
internal sealed record NotationLine(LineKind Kind)
{
    /// <summary>0 for a chapter, 1 for the first level of 条; 1 for an outer list; 0 for all else.</summary>
    public int Level { get; init; }

    /// <summary>The marker as written: <c>a)</c>, <c>——</c>, the letter of an annex, the name of a section, the key of a cover field, the ordinal of a note.</summary>
    public string Marker { get; init; } = "";

    /// <summary>A number to be written as it stands; null where the kit counts, empty where there is none.</summary>
    public string? LiteralNumber { get; init; }

    /// <summary>（续） of a table.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>（规范性） of an annex with its brackets.</summary>
    public ImmutableArray<Inline> Status { get; init; } = [];

    /// <summary>Style and direct formatting of a raw line, comma separated.</summary>
    public string Format { get; init; } = "";

    public ImmutableArray<Inline> Content { get; init; } = [];

    /// <summary>Cells of a table row.</summary>
    public ImmutableArray<ImmutableArray<NotationLine>> Cells { get; init; } = [];

    /// <summary>A row above the separator row <c>|---|</c>.</summary>
    public bool IsHeaderRow { get; init; }

    /// <summary>Marks that stand before the markup: at the start of the block.</summary>
    public ImmutableArray<MarkInline> BlockStart { get; init; } = [];

    /// <summary>Marks that stand right after the markup: at the end of the number, before what separates it from the text.</summary>
    public ImmutableArray<MarkInline> NumberEnd { get; init; } = [];

    public int SourceLine { get; init; }
}

/// <summary>A piece of the text of a line.</summary>
internal abstract record Inline;

internal sealed record TextInline(string Text) : Inline;

/// <summary>A boundary of an expected span; takes no room.</summary>
internal sealed record MarkInline(int Mark, MarkSide Side) : Inline;

internal enum MarkSide
{
    Start,
    End,
    Caret,
}

/// <summary><c>{{name}}</c>, <c>{{name:content}}</c> or <c>{{name:argument|content}}</c>.</summary>
internal sealed record ElementInline(string Name, string Argument, ImmutableArray<Inline> Content) : Inline;

/// <summary>An expected span before its place is known.</summary>
/// <param name="Code">The code of <c>{|STD2101:…|}</c>; null for <c>[|…|]</c> and <c>$$</c>.</param>
internal sealed record Mark(string? Code);

/// <summary>A draft in notation, parsed.</summary>
internal sealed record DraftScript(ImmutableArray<NotationLine> Lines, ImmutableArray<Mark> Marks);
