namespace Stdlint.Word.Styles;

/// <summary>What a <c>w:rPr</c> states, of a run, whatever block it stands in, or of a style: the properties and the character style.</summary>
internal sealed record DirectCharacter(in CharacterProperties Properties, StyleEntry? Style);
