namespace Stdlint.Testing.Writing;

/// <summary>Writes the runs of a text, split up as asked; the recorder hears the text once, whatever the split.</summary>
internal sealed class RunWriter(Wml xml, DraftRecorder recorder, RunSplit split, IdSource ids)
{
    private uint _seed = 0x9E3779B9;

    public void Write(string text, RunFormat format)
    {
        if (!format.IsGone)
            recorder.Append(text);
        if (split == RunSplit.None || text.Length == 0)
            Run(text, format);
        else if (split == RunSplit.EachCharacter)
            EachCharacter(text, format);
        else
            Noise(text, format);
    }

    public void Run(string text, RunFormat format)
    {
        if (text.Length == 0)
            return;
        xml.Start("w:r");
        format.WriteTo(xml);
        xml.Start(format.TextElement).Attribute("xml:space", "preserve").Text(text).End();
        xml.End();
    }

    private void EachCharacter(string text, RunFormat format)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
            Run(text.Substring(i, length), format);
            i += length - 1;
        }
    }

    /// <summary>The choice depends on the text alone, so that the same draft gives the same bytes.</summary>
    private void Noise(string text, RunFormat format)
    {
        foreach (var c in text)
            _seed = (_seed ^ c) * 16777619;
        var position = 0;
        while (position < text.Length)
        {
            var length = Math.Min(1 + Next(5), text.Length - position);
            if (char.IsHighSurrogate(text[position + length - 1]) && position + length < text.Length)
                length++;
            Segment(text.Substring(position, length), format);
            position += length;
        }
    }

    private void Segment(string text, RunFormat format)
    {
        switch (Next(format.IsEnclosed ? 5 : 10))
        {
            case 0:
                var bookmark = ids.Next();
                xml.Empty("w:bookmarkStart", "w:id", bookmark, "w:name", "_Hlk" + bookmark);
                Run(text, format);
                xml.Empty("w:bookmarkEnd", "w:id", bookmark);
                break;
            case 1:
                xml.Empty("w:proofErr", "w:type", "spellStart");
                Run(text, format);
                xml.Empty("w:proofErr", "w:type", "spellEnd");
                break;
            case 2:
                xml.Start("w:r").Attribute("w:rsidR", "00A1B2C3").Attribute("w:rsidRPr", "00D4E5F6");
                format.WriteTo(xml);
                xml.Empty("w:lastRenderedPageBreak");
                xml.Start(format.TextElement).Attribute("xml:space", "preserve").Text(text).End().End();
                break;
            case 5:
                xml.Start("w:ins").Attribute("w:id", ids.Next()).Attribute("w:author", "noise").Attribute("w:date", "2024-01-01T00:00:00Z");
                Run(text, format);
                xml.End();
                break;
            case 6:
                xml.Start("w:fldSimple").Attribute("w:instr", " QUOTE ");
                Run(text, format);
                xml.End();
                break;
            case 7:
                xml.Start("w:hyperlink").Attribute("w:anchor", "_top");
                Run(text, format);
                xml.End();
                break;
            case 8:
                xml.Start("w:sdt").Start("w:sdtPr").Value("w:id", ids.Next()).End().Start("w:sdtContent");
                Run(text, format);
                xml.End().End();
                break;
            case 9:
                xml.Start("w:dir").Attribute("w:val", "ltr");
                Run(text, format);
                xml.End();
                break;
            default:
                Run(text, format);
                break;
        }
    }

    private int Next(int below)
    {
        _seed = (_seed * 1664525) + 1013904223;
        return (int)((_seed >> 16) % (uint)below);
    }
}

/// <summary>Ids of bookmarks, revisions and controls, which have to be unique in a draft.</summary>
internal sealed class IdSource
{
    private int _last;

    public string Next() => (++_last).ToString();
}
