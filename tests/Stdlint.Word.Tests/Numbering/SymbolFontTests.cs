using Stdlint.Word.Numbering;

namespace Stdlint.Word.Tests.Numbering;

/// <summary>Landmarks of the symbol fonts, spread over the whole table so that no stretch can be shifted.</summary>
[TestClass]
public sealed class SymbolFontTests
{
    [TestMethod]
    [DataRow("Symbol", 0x20, " ")]
    [DataRow("Symbol", 0x22, "∀")]
    [DataRow("Symbol", 0x40, "≅")]
    [DataRow("Symbol", 0x57, "Ω")]
    [DataRow("Symbol", 0x5E, "⊥")]
    [DataRow("Symbol", 0x61, "α")]
    [DataRow("Symbol", 0x6D, "μ")]
    [DataRow("Symbol", 0x71, "θ")]
    [DataRow("Symbol", 0x7E, "∼")]
    [DataRow("Symbol", 0xA0, "€")]
    [DataRow("Symbol", 0xA3, "≤")]
    [DataRow("Symbol", 0xA5, "∞")]
    [DataRow("Symbol", 0xAE, "→")]
    [DataRow("Symbol", 0xB0, "°")]
    [DataRow("Symbol", 0xB1, "±")]
    [DataRow("Symbol", 0xB3, "≥")]
    [DataRow("Symbol", 0xB4, "×")]
    [DataRow("Symbol", 0xB7, "•")]
    [DataRow("Symbol", 0xB8, "÷")]
    [DataRow("Symbol", 0xBB, "≈")]
    [DataRow("Symbol", 0xC5, "⊕")]
    [DataRow("Symbol", 0xD0, "∠")]
    [DataRow("Symbol", 0xD6, "√")]
    [DataRow("Symbol", 0xE5, "∑")]
    [DataRow("Symbol", 0xF2, "∫")]
    [DataRow("symbol", 0xFE, "⎭")]
    [DataRow("Wingdings", 0x20, " ")]
    [DataRow("Wingdings", 0x21, "✏")]
    [DataRow("Wingdings", 0x46, "☞")]
    [DataRow("Wingdings", 0x4A, "☺")]
    [DataRow("Wingdings", 0x5E, "♈")]
    [DataRow("Wingdings", 0x6C, "●")]
    [DataRow("Wingdings", 0x6E, "■")]
    [DataRow("Wingdings", 0x71, "❑")]
    [DataRow("Wingdings", 0x75, "◆")]
    [DataRow("Wingdings", 0x76, "❖")]
    [DataRow("Wingdings", 0x81, "①")]
    [DataRow("Wingdings", 0x8A, "⑩")]
    [DataRow("Wingdings", 0x95, "❿")]
    [DataRow("Wingdings", 0x9F, "•")]
    [DataRow("Wingdings", 0xA7, "▪")]
    [DataRow("Wingdings", 0xA8, "◻")]
    [DataRow("Wingdings", 0xAB, "★")]
    [DataRow("Wingdings", 0xC2, "🕛")]
    [DataRow("Wingdings", 0xD8, "➢")]
    [DataRow("Wingdings", 0xE0, "→")]
    [DataRow("Wingdings", 0xE8, "➔")]
    [DataRow("Wingdings", 0xF0, "⇨")]
    [DataRow("Wingdings", 0xFB, "✗")]
    [DataRow("Wingdings", 0xFC, "✓")]
    [DataRow("WINGDINGS", 0xFE, "☑")]
    [DataRow("Wingdings 2", 0x52, "☑")]
    [DataRow("Wingdings 2", 0xA3, "☐")]
    public void Landmarks(string font, int code, string expected)
    {
        Assert.AreEqual(expected, SymbolFonts.Find(font, (char)code)?.ToString());
        Assert.AreEqual(expected, SymbolFonts.Find(font, (char)(0xF000 + code))?.ToString());
    }

    [TestMethod]
    [DataRow("Symbol", 0x7F)]
    [DataRow("Symbol", 0x80)]
    [DataRow("Symbol", 0xF0)]
    [DataRow("Symbol", 0xFF)]
    [DataRow("Symbol", 0x1F)]
    [DataRow("Wingdings", 0x7F)]
    [DataRow("Wingdings", 0xD7)]
    [DataRow("Wingdings", 0xFF)]
    [DataRow("Wingdings 2", 0x40)]
    [DataRow("Webdings", 0x61)]
    [DataRow(null, 0xB7)]
    public void WhatHasNoEqualIsUnknown(string? font, int code)
    {
        Assert.IsNull(SymbolFonts.Find(font, (char)code));
        Assert.IsNull(SymbolFonts.Find(font, (char)(0xF000 + code)));
    }

    [TestMethod]
    public void NoCodeThrows()
    {
        foreach (var font in new[] { "Symbol", "Wingdings", "Wingdings 2" })
        {
            for (var code = 0; code <= char.MaxValue; code++)
                Assert.IsFalse(SymbolFonts.Find(font, (char)code)?.Value is 0xFFFD or >= 0xE000 and <= 0xF8FF);
        }
    }
}
