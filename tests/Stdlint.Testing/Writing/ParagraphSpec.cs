using System.Collections.Immutable;
using Stdlint.Testing.Notation;

namespace Stdlint.Testing.Writing;

/// <summary>One w:p as an encoding wants it.</summary>
internal sealed record ParagraphSpec
{
    /// <summary>Name of the style; null leaves the default paragraph style.</summary>
    public string? Style { get; init; }

    public Look Look { get; init; } = Look.None;

    /// <summary>The automatic number; where Word cannot be made to show it, <see cref="Typed"/> is written instead.</summary>
    public ListUse? List { get; init; }

    /// <summary>The style carries the list, so that a direct w:numPr is needed only to restart or to switch it off.</summary>
    public bool ListFromStyle { get; init; }

    /// <summary>A list that is no part of the template and is made where it first occurs.</summary>
    public ListData? MadeList { get; init; }

    /// <summary>The style would number the paragraph, which it must not.</summary>
    public bool SwitchOffList { get; init; }

    /// <summary>The number as text: always for typed encodings, else in place of an impossible automatic one.</summary>
    public string Typed { get; init; } = "";

    /// <summary>Stands between a typed number and the text.</summary>
    public string Separator { get; init; } = "";

    /// <summary>Sequence name of a SEQ field that holds the trailing digits of <see cref="Typed"/>; null for plain text.</summary>
    public string? Sequence { get; init; }

    public ImmutableArray<Inline> Content { get; init; } = [];

    public ImmutableArray<MarkInline> BlockStart { get; init; } = [];

    public ImmutableArray<MarkInline> NumberEnd { get; init; } = [];

    public bool EndsPageSection { get; init; }
}
