namespace Stdlint.Word.Styles;

/// <summary>What the <c>w:rPr</c> of runs states, whatever block they stand in: the properties and the character style.</summary>
internal sealed record DirectCharacter(in CharacterProperties Properties, StyleEntry? Style);
