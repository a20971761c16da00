using System.Collections.Immutable;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Word.Package;
using Stdlint.Word.Reading;

namespace Stdlint.Word.Writing;

/// <summary>A .docx in memory that can be edited. Immutable: edits give another one, whose untouched parts are the same bytes.</summary>
public sealed class WordDraft : IEditableDraft
{
    private readonly WordWriteOptions _options;

    private WordDraft(ReadOnlyMemory<byte> bytes, DraftReading reading, WordWriteOptions options)
    {
        Bytes = bytes;
        Reading = reading;
        _options = options;
    }

    /// <summary>The whole file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    public DraftReading Reading { get; }

    /// <summary>Reads a file; whether it can be read says <see cref="Reading"/>.</summary>
    public static WordDraft Open(ReadOnlyMemory<byte> bytes, WordWriteOptions options) =>
        new(bytes, DraftReader.Read(bytes, new DraftReaderOptions { Limits = options.Limits }), options);

    /// <summary>The same draft, written in another way.</summary>
    public WordDraft In(WriteMode mode) => mode == _options.Mode ? this : new WordDraft(Bytes, Reading, _options with { Mode = mode });

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
            using var rewriter = DraftRewriter.Open(Bytes, text, _options, edits);
            foreach (var edit in edits)
            {
                current = edit;
                rewriter.Add(edit);
            }

            current = null;
            var bytes = rewriter.Finish();
            return new EditOutcome(Open(bytes, _options), null);
        }
        catch (EditRefusedException refused)
        {
            return Refuse(current, refused.Obstacle);
        }
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
            using var rewriter = DraftRewriter.Open(Bytes, text, _options with { Mode = WriteMode.Direct }, []);
            return (write(new AnnotationWriter(rewriter, text, _options.Stamp)) is { } bytes ? Open(bytes, _options) : this, null);
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
            using var rewriter = DraftRewriter.Open(Bytes, text, _options with { Mode = WriteMode.Direct }, []);
            return new AnnotationWriter(rewriter, text, _options.Stamp).Clear() is { } bytes ? Open(bytes, _options) : this;
        }
        catch (EditRefusedException)
        {
            return this;
        }
    }

    private static EditOutcome Refuse(DraftEdit? edit, FixObstacle obstacle) => new(null, new RefusedEdit(edit, obstacle));
}

/// <summary>How drafts are written.</summary>
public sealed record WordWriteOptions
{
    public WriteMode Mode { get; init; }

    /// <summary>Who makes tracked changes and comments.</summary>
    public required RevisionStamp Stamp { get; init; }

    public WordLimits Limits { get; init; } = WordLimits.Default;
}
