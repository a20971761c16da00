using System.Globalization;
using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <content>Runs and what they hold.</content>
internal sealed partial class StoryReader
{
    /// <summary>Index of the run's <c>w:rPr</c>, -1 where there is none.</summary>
    private int _runProperties = -1;

    /// <summary>Index of the run's format, -1 before it is asked for.</summary>
    private int _format = -1;

    private bool IsText => _text.IsInBlock && !_fields.IsInInstruction;

    private int BeginRun(XmlNode node)
    {
        var next = ReadPlainRuns(node.Index, Math.Min(_innermostEnd, _storyEnd));
        if (next > node.Index)
            return next;
        Push(node, FrameKind.Run, data: _runProperties);
        _runProperties = node.Child(XmlName.W_rPr).Index;
        _format = -1;
        return node.Index + 1;
    }

    /// <summary>Reads the plain runs that follow each other from a place on; gives the index of the first node that is none.</summary>
    private int ReadPlainRuns(int index, int end)
    {
        while (index < end && _part.NameOf(index) == XmlName.W_r && _part.TryGetPlainRun(index, out var properties, out var text))
        {
            ReadPlainRun(properties, text);
            index = _part.SubtreeEndOf(index);
        }

        return index;
    }

    /// <summary>Reads a run of properties and one <c>w:t</c>, as nearly all are, without a frame.</summary>
    private void ReadPlainRun(int properties, int text)
    {
        var outer = _runProperties;
        _runProperties = properties;
        _format = -1;
        ReadText(_part[text]);
        _runProperties = outer;
        _format = -1;
    }

    private void EndRun(in Frame frame)
    {
        _runProperties = frame.Data;
        _format = -1;
    }

    /// <summary>The traits of the characters that follow, which are the first after a page break where one was before them.</summary>
    private PieceTraits NextTraits()
    {
        if (_block.BeginsWithPageBreak)
        {
            _block.Flags |= BlockFlags.StartsPage;
            _block.BeginsWithPageBreak = false;
        }

        _story.EndedWithPageBreak = false;
        if (_format < 0)
            _format = draft.RunFormats.IndexOf(_block.Style, _part[_runProperties], _story.Table?.Formatting);
        return new PieceTraits(_format, _revision, _flags | _fields.Flags);
    }

    private void ReadText(XmlNode node)
    {
        if (_fields.IsInInstruction)
            _fields.AppendInstruction(node, StoredText.Read(node));
        else if (_text.IsInBlock)
            StoredText.Append(_text, node, NextTraits());
    }

    private void ReadCharacter(XmlNode node, char character, PieceKind kind)
    {
        if (IsText)
            _text.Add(character, kind, node.ByteStart, node.ByteEnd - node.ByteStart, NextTraits());
    }

    private void ReadBreak(XmlNode node)
    {
        if (!IsText)
            return;
        var isPage = node.TryGetRawAttribute(XmlName.W_type, out var type) && type.SequenceEqual("page"u8);
        var isFirst = isPage && (_text.Length == _text.BlockStart || _block.BeginsWithPageBreak);
        if (isFirst)
            _block.BeginsWithPageBreak = false;
        ReadCharacter(node, '\v', PieceKind.Break);
        _block.BeginsWithPageBreak = isFirst;
        _story.EndedWithPageBreak = isPage;
    }

    /// <summary>A character of a symbol font (ECMA-376 Part 1, 17.3.3.30); the code is given with or without U+F000 added.</summary>
    private void ReadSymbol(XmlNode node)
    {
        if (!IsText)
            return;
        var stored = node.Attribute(XmlName.W_char) ?? "";
        var isCode = ushort.TryParse(stored, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code);
        AddSymbol(isCode ? code : 0, node.Attribute(XmlName.W_font), stored, node.ByteStart, node.ByteEnd - node.ByteStart);
    }

    private void AddSymbol(int code, string? font, string stored, int byteStart, int byteLength)
    {
        var traits = NextTraits();
        if (SymbolCharacter.Find(font, code) is { } symbol)
            _text.AddProjected(symbol, byteStart, byteLength, traits);
        else
            _text.AddObject(InlineObjectKind.UnknownSymbol, $"{stored} {font}".Trim(), byteStart, byteLength, traits);
    }

    private int BeginRuby(XmlNode node)
    {
        // The annotation is stored before its base (17.3.3.25) and read after it.
        var rubyBase = node.Child(XmlName.W_rubyBase);
        if (!rubyBase.Exists || !IsText)
            return node.SubtreeEnd;
        Push(new Frame
        {
            Kind = FrameKind.Ruby,
            End = rubyBase.SubtreeEnd,
            Resume = node.SubtreeEnd,
            Data = node.Index,
            Revision = _revision,
            Flags = _flags,
            IsGenerated = _isGenerated,
        });
        return rubyBase.Index + 1;
    }

    private void EndRuby(in Frame frame)
    {
        var annotation = _part[frame.Data].Child(XmlName.W_rt);
        if (!annotation.Exists)
            return;
        var text = RunText.Of(annotation, _revisions);
        if (text.Length > 0)
            _text.AddProjected($"（{text}）", annotation.ByteStart, annotation.ByteEnd - annotation.ByteStart, NextTraits());
    }

    private void ReadFormula(XmlNode node)
    {
        if (!IsText)
            return;
        var item = new InlineObject
        {
            Position = _text.Length,
            Kind = InlineObjectKind.Formula,
            Text = (_math ??= new MathReader(_revisions)).Linearize(node),
            IsDisplay = node.Parent.Name == XmlName.M_oMathPara,
            Source = new PackageRange(_text.Part, node.ByteStart, node.ByteEnd - node.ByteStart),
        };
        _text.AddObject(item, NextTraits());
    }

    private void ReadReference(XmlNode node, InlineObjectKind kind, NoteCatalog notes)
    {
        if (!IsText)
            return;
        var id = node.IntAttribute(XmlName.W_id);
        var ordinal = notes.Refer(id);
        if (ordinal == NoteCatalog.Separator)
            return;
        if (ordinal < 0)
            draft.Facts.Add(new InputFact(InputFactKind.NoteMissing, new(_text.Length, 1), [node.Attribute(XmlName.W_id) ?? ""]));
        AddReference(node, kind, ordinal);
    }

    private void ReadCommentReference(XmlNode node)
    {
        if (!IsText)
            return;
        var ordinal = draft.Comments.Refer(node.IntAttribute(XmlName.W_id));
        draft.CommentRanges.Refer(node, _text.Length);
        AddReference(node, InlineObjectKind.CommentReference, ordinal);
    }

    private void AddReference(XmlNode node, InlineObjectKind kind, int ordinal)
    {
        var item = new InlineObject
        {
            Position = _text.Length,
            Kind = kind,
            StoryOrdinal = ordinal,
            StoryCount = ordinal < 0 ? 0 : 1,
            Source = new PackageRange(_text.Part, node.ByteStart, node.ByteEnd - node.ByteStart),
        };
        _text.AddObject(item, NextTraits());
    }
}
