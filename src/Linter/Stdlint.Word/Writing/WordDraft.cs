using System.Collections.Immutable;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Word.Numbering;
using Stdlint.Word.Package;
using Stdlint.Word.Reading;

namespace Stdlint.Word.Writing;

/// <summary>A .docx in memory that can be edited. Immutable: edits give another one, whose untouched parts are the same bytes.</summary>
public sealed class WordDraft : IEditableDraft
{
    private readonly WordWriteOptions _options;
    private readonly Lazy<ReadOnlyMemory<byte>> _bytes;
    private readonly OpenPackage _package;
    private readonly Lazy<BodyNumbers> _numbers;

    private WordDraft(Lazy<ReadOnlyMemory<byte>> bytes, DraftReading reading, WordWriteOptions options)
    {
        _bytes = bytes;
        _package = new OpenPackage(bytes, options);
        Reading = reading;
        _numbers = new Lazy<BodyNumbers>(() => new BodyNumbers([.. reading.Text!.Blocks.Where(IsCounted).Select(static block => block.Label!)]));
        _options = options;
    }

    /// <summary>The whole file.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.Value;

    public DraftReading Reading { get; }

    /// <summary>Reads a file; whether it can be read says <see cref="Reading"/>.</summary>
    public static WordDraft Open(ReadOnlyMemory<byte> bytes, WordWriteOptions options) =>
        new(new Lazy<ReadOnlyMemory<byte>>(bytes), DraftReader.Read(bytes, new DraftReaderOptions { Limits = options.Limits }), options);

    /// <summary>The same draft, written in another way.</summary>
    public WordDraft In(WriteMode mode) => mode == _options.Mode ? this : new WordDraft(_bytes, Reading, _options with { Mode = mode });

    public EditOutcome Apply(ImmutableArray<DraftEdit> edits)
    {
        if (Reading.Text is not { } text || edits.IsEmpty)
            return new EditOutcome(this, null);
        if (text.Package.IsProtected)
            return Refuse(null, FixObstacle.ProtectedDocument);
        if (text.Package.HasSignature)
            return Refuse(null, FixObstacle.SignedDocument);

        DraftEdit? current = null;
        try
        {
            return _package.Use(package =>
            {
                var rewriter = new DraftRewriter(Bytes, package, text, _options, edits);
                foreach (var edit in edits)
                {
                    current = edit;
                    rewriter.Add(edit);
                }

                current = null;
                return new EditOutcome(Edited(rewriter), null);
            });
        }
        catch (EditRefusedException refused)
        {
            return Refuse(current, refused.Obstacle);
        }
    }

    /// <summary>Whether a block is one of those of the body that are counted for their automatic numbers.</summary>
    public static bool IsCounted(Block block) => block is { Story: BlockStory.Body, Label: not null };

    /// <summary>
    /// The automatic numbers of a body in which some of the blocks that <see cref="IsCounted"/> tells are repeated or gone, without reading it; null where only reading can tell.
    /// </summary>
    /// <param name="likes">For each numbered block the label of the one whose list and level it shares.</param>
    public IReadOnlyList<BlockLabel>? CountAnew(BlockLabel[] likes)
    {
        try
        {
            return _package.Use(package => _numbers.Value.Count(package, likes));
        }
        catch (EditRefusedException)
        {
            return null;
        }
    }

    /// <summary>Whether the file, read anew, has the text and the formatting of <see cref="Reading"/>: the last look before it is saved.</summary>
    public bool GivesWhatWasRead() =>
        Reading.Text is { } text && DraftReader.Read(Bytes, new DraftReaderOptions { Limits = _options.Limits }).Text is { } found
        && found.Content == text.Content && FormatCheck.Digest(found) == FormatCheck.Digest(text);

    /// <summary>Gives back what is kept for the next edit.</summary>
    public void Rest() => _package.Rest();

    private WordDraft Edited(DraftRewriter rewriter)
    {
        var edited = rewriter.Edited();
        if (!_options.IsTyping || edited.HasAdded)
            return Open(edited.Write(), _options);
        edited.Check();
        using var package = rewriter.Package.With(edited.Replaced).Package;
        var reading = package is null ? throw new EditRefusedException(FixObstacle.StoredOtherwise) : DraftReader.Read(package);
        return new WordDraft(new Lazy<ReadOnlyMemory<byte>>(() => edited.Write()), reading, _options);
    }

    /// <summary>
    /// Writes findings as comments, the text untouched; comments of an earlier run that still hold stay, the others go, and people's are left alone.
    /// Places are those of <see cref="WithoutAnnotations"/>. The same draft where nothing changes; null where it cannot be written, with what stands in the way.
    /// </summary>
    public (WordDraft? Draft, FixObstacle? Obstacle) Annotate(ImmutableArray<DraftAnnotation> annotations) => Comment(writer => writer.Write(annotations));

    /// <summary>Writes one more comment, as a person does; all others stay. Null where it cannot be written, with what stands in the way.</summary>
    public (WordDraft? Draft, FixObstacle? Obstacle) AddComment(DraftAnnotation comment) => Comment(writer => writer.Add(comment));

    private (WordDraft? Draft, FixObstacle? Obstacle) Comment(Func<AnnotationWriter, byte[]?> write)
    {
        if (Reading.Text is not { } text)
            return (this, null);
        if (text.Package.IsProtected)
            return (null, FixObstacle.ProtectedDocument);
        if (text.Package.HasSignature)
            return (null, FixObstacle.SignedDocument);
        try
        {
            var bytes = _package.Use(package => write(new AnnotationWriter(new DraftRewriter(Bytes, package, text, _options with { Mode = WriteMode.Direct }, []), text, _options.Stamp)));
            return (bytes is null ? this : Open(bytes, _options), null);
        }
        catch (EditRefusedException refused)
        {
            return (null, refused.Obstacle);
        }
    }

    /// <summary>The draft without the comments that <see cref="Annotate"/> has written; the same where there are none or it cannot be written.</summary>
    public WordDraft WithoutAnnotations()
    {
        if (Reading.Text is not { Comments.IsEmpty: false } text || text.Package.IsProtected || text.Package.HasSignature)
            return this;
        try
        {
            var bytes = _package.Use(package => new AnnotationWriter(new DraftRewriter(Bytes, package, text, _options with { Mode = WriteMode.Direct }, []), text, _options.Stamp).Clear());
            return bytes is null ? this : Open(bytes, _options);
        }
        catch (EditRefusedException)
        {
            return this;
        }
    }

    /// <summary>The pictures of an object of this draft's text, as they are stored.</summary>
    public ImmutableArray<DraftPicture> PicturesOf(InlineObject item) => DraftPictures.Of(Bytes, Reading.Text!, item, _options.Limits);

    private static EditOutcome Refuse(DraftEdit? edit, FixObstacle obstacle) => new(null, new RefusedEdit(edit, obstacle));
}

/// <summary>How drafts are written.</summary>
public sealed record WordWriteOptions
{
    public WriteMode Mode { get; init; }

    /// <summary>Who makes tracked changes and comments.</summary>
    public required RevisionStamp Stamp { get; init; }

    public WordLimits Limits { get; init; } = WordLimits.Default;

    /// <summary>
    /// For a draft that somebody types into: edited again and again, and seldom saved. Its package stays open for the next edit, and an edited draft is read from its changed parts
    /// and put together as a file when that is asked for. Whoever saves it compares what the file gives.
    /// </summary>
    public bool IsTyping { get; init; }
}
