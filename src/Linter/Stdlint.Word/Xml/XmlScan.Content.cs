using System.Buffers;

namespace Stdlint.Word.Xml;

/// <content>Text, CDATA, comments, instructions and the XML declaration.</content>
internal ref partial struct XmlScan
{
    private static readonly SearchValues<byte> SpecialInText = SearchValues.Create("&]\r"u8);

    private bool SkipDeclaration()
    {
        if (_bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            _at = 3;
        var rest = _bytes[_at..];
        if (!rest.StartsWith("<?xml"u8) || rest.Length == 5 || XmlSyntax.IsNameByte(rest[5]))
            return true;

        var declaration = XmlDeclaration.Read(rest);
        if (!declaration.IsValid)
            return Fail(XmlDefectKind.DeclarationBroken, _at + declaration.End);
        _at += declaration.End;
        _hasDefectiveCharacter = !XmlCharacters.AreAllowed(_bytes, 0, _at);
        return true;
    }

    /// <summary>Character data up to the next markup or the end of the part.</summary>
    private bool ScanText()
    {
        var start = _at;
        var length = _bytes[start..].IndexOf((byte)'<');
        var end = length < 0 ? _bytes.Length : start + length;
        _at = end;
        if (_open < 0)
        {
            var other = XmlSyntax.SkipSpace(_bytes, start);
            return other >= end || Fail(XmlDefectKind.TextOutsideRoot, other);
        }

        var traits = XmlPart.TextTraits.None;
        for (var at = start; at < end;)
        {
            var special = _bytes[at..end].IndexOfAny(SpecialInText);
            if (special < 0)
                break;
            at += special;
            switch (_bytes[at])
            {
                case (byte)'&':
                    var reference = XmlReference.Read(_bytes[at..end], out _);
                    if (reference == 0)
                        return Fail(XmlDefectKind.ReferenceBroken, at);
                    traits = XmlPart.TextTraits.Escaped;
                    at += reference;
                    break;
                case (byte)'\r':
                    traits = XmlPart.TextTraits.Escaped;
                    at++;
                    break;
                default:
                    if (_bytes[at..end].StartsWith("]]>"u8))
                        return Fail(XmlDefectKind.CdataEndInText, at);
                    at++;
                    break;
            }
        }

        return AddText(start, end, traits);
    }

    private bool AddText(int start, int end, XmlPart.TextTraits traits)
    {
        if (!AddNode(start, XmlName.Text, (int)traits))
            return false;
        _nodes[_count - 1].End = end;
        return true;
    }

    private bool ScanDeclarationLike()
    {
        var rest = _bytes[_at..];
        if (rest.StartsWith("<!--"u8))
            return ScanComment();
        if (rest.StartsWith("<![CDATA["u8))
            return ScanCdata();
        return Fail(rest.StartsWith("<!DOCTYPE"u8) ? XmlDefectKind.DoctypeNotAllowed : XmlDefectKind.TagBroken, _at);
    }

    private bool ScanComment()
    {
        var text = _at + "<!--"u8.Length;
        var dashes = _bytes[text..].IndexOf("--"u8);
        var end = text + dashes + 2;
        if (dashes < 0 || end >= _bytes.Length || _bytes[end] != '>')
            return Fail(XmlDefectKind.CommentBroken, dashes < 0 ? _at : text + dashes);
        _at = end + 1;
        return true;
    }

    private bool ScanCdata()
    {
        if (_open < 0)
            return Fail(XmlDefectKind.TextOutsideRoot, _at);
        var start = _at;
        var length = _bytes[start..].IndexOf("]]>"u8);
        if (length < 0)
            return Fail(XmlDefectKind.CdataBroken, start);

        _at = start + length + 3;
        return AddText(start, _at, XmlPart.TextTraits.Cdata);
    }

    private bool ScanInstruction()
    {
        var start = _at + 2;
        var end = XmlSyntax.NameEnd(_bytes, start);
        var target = _bytes[start..end];
        if (!XmlSyntax.IsLocalName(target) || System.Text.Ascii.EqualsIgnoreCase(target, "xml"u8))
            return Fail(XmlDefectKind.InstructionBroken, _at);

        var length = _bytes[end..].IndexOf("?>"u8);
        if (length < 0 || (length > 0 && !XmlSyntax.IsSpace(_bytes[end])))
            return Fail(XmlDefectKind.InstructionBroken, _at);
        _at = end + length + 2;
        return true;
    }
}
