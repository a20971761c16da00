using System.Text;
using System.Xml;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Package;

namespace Stdlint.Word.Tests.Reading;

/// <summary>Invariant 3: every character of the text maps to exactly one place in the package and back.</summary>
internal static class SourceMap
{
    internal static void AssertHolds(DraftText text, WordPackage package, string name)
    {
        var parts = text.Parts.Select(part => package.Bytes(Part(package, part)).ToArray()).ToArray();
        AssertBlocksCoverTheText(text, name);
        AssertPiecesHaveNoGaps(text, name);
        AssertStoredBytesGiveTheText(text, package, parts, name);
        AssertNoByteServesTwice(text, name);
        AssertObjects(text, name);
        AssertSpansLieInTheText(text, name);
    }

    private static void AssertBlocksCoverTheText(DraftText text, string name)
    {
        Assert.IsGreaterThan(0, text.Blocks.Length, name);
        var position = 0;
        for (var i = 0; i < text.Blocks.Length; i++)
        {
            var block = text.Blocks[i];
            Assert.AreEqual(i, block.Index, name);
            Assert.AreEqual(position, block.Span.Start, $"{name} block {i}");
            Assert.AreSame(block, text.BlockAt(block.Span.Start), name);
            Assert.IsFalse(text.TextOf(block).ContainsAny("\n\r\u0085\u2028\u2029"), $"{name} block {i}");
            position = block.Span.End + 1;
        }

        Assert.AreEqual(text.Content.Length + 1, position, name);
        Assert.AreEqual(text.Blocks.Length, text.Source.Lines.Count, name);
    }

    private static void AssertPiecesHaveNoGaps(DraftText text, string name)
    {
        var next = 0;
        foreach (var block in text.Blocks)
        {
            Assert.AreEqual(next, block.PieceStart, name);
            var position = block.Span.Start;
            foreach (var piece in text.PiecesOf(block))
            {
                Assert.AreEqual(position, piece.Span.Start, $"{name} block {block.Index}");
                Assert.IsGreaterThan(0, piece.Span.Length, name);
                Assert.IsLessThan(text.CharacterFormats.Length, piece.FormatIndex, name);
                Assert.AreEqual(block.Source.Part, piece.Source.Part, name);
                Assert.IsTrue(piece.Source.Start >= block.Source.Start && piece.Source.End <= block.Source.End, $"{name} block {block.Index}: {piece} outside {block.Source}");
                position = piece.Span.End;
            }

            Assert.AreEqual(block.Span.End, position, $"{name} block {block.Index}");
            next = block.PieceStart + block.PieceCount;
        }

        Assert.AreEqual(text.Pieces.Length, next, name);
    }

    private static void AssertStoredBytesGiveTheText(DraftText text, WordPackage package, byte[][] parts, string name)
    {
        foreach (var piece in text.Pieces)
        {
            var stored = parts[piece.Source.Part].AsSpan(piece.Source.Start, piece.Source.Length);
            Assert.IsFalse(stored.IsEmpty, name);
            if (piece.Kind != PieceKind.Stored)
                continue;
            if (package.Xml(Part(package, text.Parts[piece.Source.Part]))!.IsTranscoded)
                Assert.IsFalse(piece.IsEditable, name);
            else
                Assert.AreEqual(text.TextOf(piece.Span).ToString(), Projected(Decode(stored, piece)), $"{name} {piece}");
        }
    }

    /// <summary>What a piece of CDATA holds are its letters, what any other piece holds is XML.</summary>
    private static string Decode(ReadOnlySpan<byte> stored, in TextPiece piece)
    {
        var raw = Encoding.UTF8.GetString(stored);
        if (!raw.AsSpan().ContainsAny('&', '<') && !raw.Contains('\r'))
            return raw;
        if ((piece.Flags & PieceFlags.Protected) != 0)
            return raw.ReplaceLineEndings("\n");
        using var reader = XmlReader.Create(new StringReader($"<t>{raw}</t>"));
        reader.Read();
        return reader.ReadElementContentAsString();
    }

    private static string Projected(string stored) => stored.Replace('\n', ' ').Replace('\t', ' ').Replace('\r', ' ');

    /// <summary>
    /// The way back: a byte belongs to at most one piece. Only the object that anchors text boxes holds their pieces, which lie in other blocks.
    /// </summary>
    private static void AssertNoByteServesTwice(DraftText text, string name)
    {
        var anchors = new Stack<PackageRange>();
        foreach (var piece in text.Pieces.OrderBy(piece => piece.Source.Part).ThenBy(piece => piece.Source.Start).ThenByDescending(piece => piece.Source.Length))
        {
            while (anchors.TryPeek(out var outer) && (outer.Part != piece.Source.Part || outer.End <= piece.Source.Start))
                anchors.Pop();
            if (anchors.TryPeek(out var around))
            {
                Assert.IsTrue(piece.Source.End <= around.End && piece.Source.Start > around.Start, $"{name}: {piece.Source} and {around}");
                Assert.AreEqual(BlockStory.TextBox, text.BlockAt(piece.Span.Start).Story, $"{name}: {piece.Source} in {around}");
            }

            anchors.Push(piece.Source);
        }
    }

    private static void AssertObjects(DraftText text, string name)
    {
        var count = 0;
        foreach (var piece in text.Pieces)
        {
            if (piece.Kind != PieceKind.Object)
                continue;
            var item = text.ObjectAt(piece.Span.Start);
            Assert.IsNotNull(item, name);
            Assert.AreEqual(1, piece.Span.Length, name);
            Assert.AreEqual('\uFFFC', text.Content[piece.Span.Start], name);
            Assert.AreEqual(piece.Source, item.Source, name);
            count++;
        }

        Assert.AreEqual(text.Objects.Length, count, name);
        Assert.AreEqual(count, text.Content.Count(c => c == '\uFFFC'), name);
    }

    private static void AssertSpansLieInTheText(DraftText text, string name)
    {
        var whole = new TextSpan(0, text.Content.Length);
        foreach (var span in text.Fields.Select(field => field.Result)
            .Concat(text.Bookmarks.Select(bookmark => bookmark.Span))
            .Concat(text.Comments.Select(comment => comment.Range))
            .Concat(text.ContentControls.Select(control => control.Span))
            .Concat(text.Hyperlinks.Select(link => link.Span)))
        {
            Assert.IsTrue(whole.Contains(span), $"{name}: {span}");
        }

        foreach (var table in text.Tables)
        {
            Assert.IsTrue(table.FirstBlock <= table.EndBlock && table.EndBlock <= text.Blocks.Length, name);
            foreach (var cell in table.Cells)
                Assert.IsTrue(table.FirstBlock <= cell.FirstBlock && cell.FirstBlock <= cell.EndBlock && cell.EndBlock <= table.EndBlock, name);
        }

        var first = 0;
        foreach (var section in text.PageSections)
        {
            Assert.AreEqual(first, section.FirstBlock, name);
            first = section.EndBlock;
        }

        Assert.IsLessThanOrEqualTo(text.Blocks.Length, first, name);
    }

    private static PackagePart Part(WordPackage package, string name) => package.Part(name) ?? throw new InvalidOperationException(name);
}
