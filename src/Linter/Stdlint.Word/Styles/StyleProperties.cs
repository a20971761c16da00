using Stdlint.Word.Xml;

namespace Stdlint.Word.Styles;

/// <summary>The properties that styles state and inherit, one instance each for equal bytes: the styles of a sheet repeat each other's.</summary>
internal sealed class StyleProperties
{
    private readonly DirectPropertyCache<StatedParagraph> _paragraphs = new();
    private readonly DirectPropertyCache<DirectCharacter> _characters = new();
    private readonly Dictionary<(DirectCharacter Base, DirectCharacter Own), DirectCharacter> _laid = [];
    private readonly Func<XmlNode, DirectCharacter> _readCharacter;
    private readonly StatedParagraph _noParagraph = new(default);

    internal StyleProperties(ThemeFonts theme) => _readCharacter = rPr => new DirectCharacter(CharacterProperties.Read(rPr, theme), Style: null);

    /// <param name="pPr">May be a node that does not exist.</param>
    internal StatedParagraph Paragraph(XmlNode pPr) => pPr.Exists ? _paragraphs.Find(pPr, pPr.ByteStart, static node => new StatedParagraph(node)) : _noParagraph;

    /// <summary>What a style states of characters laid over what it inherits; null where nothing is stated.</summary>
    /// <param name="inherited">That of the style it is based on.</param>
    /// <param name="rPr">May be a node that does not exist.</param>
    internal DirectCharacter? Character(DirectCharacter? inherited, XmlNode rPr)
    {
        if (!rPr.Exists)
            return inherited;
        var own = _characters.Find(rPr, rPr.ByteStart, _readCharacter);
        if (inherited is null)
            return own;
        if (!_laid.TryGetValue((inherited, own), out var laid))
        {
            laid = new DirectCharacter(inherited.Properties.Under(own.Properties), Style: null);
            _laid.Add((inherited, own), laid);
        }

        return laid;
    }
}
