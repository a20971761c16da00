using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>The stage (文稿版次) as the cover, the title or a header gives it.</summary>
internal static class StageDetector
{
    public static Detected<DraftStage> Detect(DraftModel model)
    {
        if (model.Options.Stage is { } stated)
            return new Detected<DraftStage>(stated, [new DetectionSignal(EditionSignals.Option, -1, "")]);

        if (model.Tree.Root.Cover is { } cover)
        {
            if (cover.Field(CoverFieldKind.Stage) is { } field)
            {
                // The drop-down of the SET 2020 cover that nobody has set.
                if (model.Text.TextOf(model.Text.Blocks[field.FirstBlock]).Contains("版次选择", StringComparison.Ordinal))
                    return new Detected<DraftStage>(DraftStage.Unstated, [new DetectionSignal("cover-stage", field.FirstBlock, field.Value)]);
                if (Read("cover-stage", field.FirstBlock, field.Text) is { } ofField)
                    return ofField;
            }

            for (var i = cover.FirstBlock; i < cover.EndBlock; i++)
            {
                if (Read("cover", i, model.Text.TextOf(model.Text.Blocks[i])) is { } ofCover)
                    return ofCover;
            }
        }

        foreach (var title in model.Titles)
        {
            if (Read("title", model.Text.BlockAt(title.Span.Start).Index, title.Value) is { } ofTitle)
                return ofTitle;
        }

        foreach (var block in model.Text.Blocks)
        {
            if (block.Story is BlockStory.Header or BlockStory.Footer && Read("header", block.Index, model.Text.TextOf(block)) is { } ofHeader)
                return ofHeader;
        }

        // Both dates filled in and no stage: what was printed.
        if (model.CoverDate(CoverFieldKind.PublicationDate) is { Month: > 0 } && model.CoverDate(CoverFieldKind.ImplementationDate) is { Month: > 0 } && model.OwnNumber is { IsPlaceholder: false })
        {
            var date = model.Tree.Root.Cover!.Field(CoverFieldKind.PublicationDate)!;
            return new Detected<DraftStage>(DraftStage.Publication, [new DetectionSignal("dates", date.FirstBlock, date.Value)]);
        }

        return new Detected<DraftStage>(DraftStage.Unstated, []);
    }

    private static Detected<DraftStage>? Read(string signal, int block, ReadOnlySpan<char> text)
    {
        Span<char> compact = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (!NumberCharacters.IsBlank(character))
                compact[length++] = character;
        }

        ReadOnlySpan<char> words = compact[..length];
        if (words.Contains("版次选择", StringComparison.Ordinal))
            return null;
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var group in Vocabulary.StageWords)
            {
                var found = group.Members.LengthAt(words, i);
                if (found > 0)
                    return new Detected<DraftStage>(StageOf(group.Head), [new DetectionSignal(signal, block, words.Slice(i, found).ToString())]);
            }
        }

        return null;
    }

    private static DraftStage StageOf(string name) => name switch
    {
        "draft" => DraftStage.Draft,
        "comments" => DraftStage.Comments,
        "review" => DraftStage.Review,
        "approval" => DraftStage.Approval,
        "publication" => DraftStage.Publication,
        _ => DraftStage.Unstated,
    };
}
