using System.Collections.Immutable;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Word.Package;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>One rewriting of a file: edits are collected part by part, then the file is put together.</summary>
internal sealed class DraftRewriter
{
    private readonly ReadOnlyMemory<byte> _file;
    private readonly WordPackage _package;
    private readonly DraftText _text;
    private readonly WordWriteOptions _options;
    private readonly StyleIds _styles;
    private readonly NumberingEdits _numbering;
    private readonly SettingsEdits _settings;
    private readonly ReferenceEdits _references;
    private readonly CommentRemoval _comments;
    private readonly EndnoteEdits _endnotes;
    private readonly ImmutableArray<DraftEdit> _edits;
    private readonly SortedDictionary<int, PartEditor> _parts = [];

    /// <param name="file">The bytes that the text was read from.</param>
    /// <param name="package">That file; it stays the caller's.</param>
    /// <param name="text">Its text, in the final view.</param>
    /// <param name="options">How to write.</param>
    /// <param name="edits">All edits that will be made; those within moved paragraphs depend on the move.</param>
    internal DraftRewriter(ReadOnlyMemory<byte> file, WordPackage package, DraftText text, WordWriteOptions options, ImmutableArray<DraftEdit> edits)
    {
        _file = file;
        _package = package;
        _text = text;
        _options = options;
        _styles = new StyleIds(package);
        _numbering = new NumberingEdits(package);
        _settings = new SettingsEdits(package);
        _references = new ReferenceEdits(text);
        _comments = new CommentRemoval(text, this);
        _endnotes = new EndnoteEdits(text, this, _styles, _settings);
        _edits = edits;
    }

    internal WordPackage Package => _package;

    /// <exception cref="EditRefusedException">The edit cannot be made.</exception>
    internal void Add(DraftEdit edit)
    {
        switch (edit)
        {
            case ReplaceText replace when IsTakenAlong(replace):
                break;
            case ReplaceText replace:
                new TextEdits(_text, PartOf(_text.BlockAt(replace.Span.Start))).Add(replace);
                break;
            case InsertParagraphs insert:
                Paragraphs(insert.Block).Add(insert);
                break;
            case DeleteParagraphs delete:
                Paragraphs(delete.First).Add(delete);
                break;
            case MoveParagraphs move:
                Paragraphs(move.First).Add(move, Within(move));
                break;
            case DeleteTable table:
                new TableEdits(_text, PartOf(_text.Blocks[table.First]), Paragraphs(table.First)).Add(table);
                break;
            case DeleteFootnote footnote:
                Delete(footnote);
                break;
            case WrapContents wrap:
                new ContentsEdits(_text, PartOf(_text.Blocks[wrap.First])).Add(wrap);
                break;
            case InsertContents contents:
                Paragraphs(contents.Before).Add(contents);
                break;
            case EndnotesToFootnotes:
                _endnotes.Convert();
                break;
            case DeleteComments comments:
                _comments.Add(comments);
                break;
            case ReferToNumber reference:
                _references.Add(reference, PartOf(_text.BlockAt(reference.Span.Start)), PartOf(_text.Blocks[reference.Target]));
                break;
            case SetStyle style:
                Paragraphs(style.Block).Add(style);
                break;
            case SetNumbering numbering:
                Paragraphs(numbering.Block).Add(numbering);
                break;
            case FormatText format:
                new FormatEdits(_text, PartOf(_text.BlockAt(format.Span.Start))).Add(format);
                break;
            case FormatBlock format:
                new FormatEdits(_text, PartOf(_text.Blocks[format.Block])).Add(format);
                break;
            case UpdateFields:
                _settings.UpdateFields();
                break;
        }
    }

    /// <summary>Tracked, the footnote stays until the deletion of its reference is accepted: then Word takes it away.</summary>
    private void Delete(DeleteFootnote edit)
    {
        var block = _text.Blocks[edit.BlocksIn(_text).First];
        new TextEdits(_text, PartOf(_text.BlockAt(edit.Reference))).DeleteObject(edit.Reference);
        if (_options.Mode == WriteMode.Tracked)
            return;
        var part = PartOf(block);
        if (BlockPlaces.FirstParagraph(part.Xml, block).Parent is not { Name: XmlName.W_footnote } footnote)
            throw new EditRefusedException(FixObstacle.ParagraphContent);
        part.Splices.Replace(footnote.ByteStart, footnote.ByteEnd, "");
    }

    /// <summary>The editor of the part that a block is stored in.</summary>
    internal PartEditor PartOf(Block block) => PartOf(block.Source.Part);

    /// <summary>The editor of a part with text.</summary>
    internal PartEditor PartOf(int index)
    {
        if (_parts.TryGetValue(index, out var editor))
            return editor;
        if (_package.Part(_text.Parts[index]) is not { } part || _package.Xml(part) is not { IsTranscoded: false } xml)
            throw new EditRefusedException(FixObstacle.StoredOtherwise);
        _parts.Add(index, editor = new PartEditor(xml, _options.Mode, _options.Stamp));
        return editor;
    }

    /// <summary>The file with all edits.</summary>
    /// <param name="further">Further parts to replace or add.</param>
    internal byte[] Finish(Action<PackageSplicer>? further = null) => Edited(further).Write();

    /// <summary>All edits, ready to be written.</summary>
    internal PackageSplicer Edited(Action<PackageSplicer>? further = null)
    {
        var splicer = new PackageSplicer(_file, _package.Directory);
        foreach (var (index, editor) in _parts)
            splicer.Replace(_package.Part(_text.Parts[index])!.Entry, editor.Finish());
        _numbering.Finish(splicer);
        _endnotes.Finish(splicer);
        _settings.Finish(splicer);
        _comments.Finish(splicer);
        further?.Invoke(splicer);
        return splicer;
    }

    private ParagraphEdits Paragraphs(int block) => new(_text, PartOf(_text.Blocks[block]), _styles, _numbering);

    /// <summary>Changes of text within what a tracked move writes anew elsewhere.</summary>
    private List<ReplaceText> Within(MoveParagraphs move) =>
        [.. _edits.OfType<ReplaceText>().Where(replace => _text.BlockAt(replace.Span.Start).Index is var block && move.First <= block && block < move.First + move.Count)];

    private bool IsTakenAlong(ReplaceText replace) =>
        _options.Mode == WriteMode.Tracked && _edits.OfType<MoveParagraphs>().Any(move => Within(move).Contains(replace));
}
