using Stdlint.Core.Text;
using Stdlint.Word.Package;
using Stdlint.Word.Styles;

namespace Stdlint.Word.Numbering;

/// <summary>The automatic numbers of the body of a draft whose numbered blocks have been read, for a body in which some of them are repeated or gone.</summary>
/// <param name="read">The labels of the body's blocks, in their order.</param>
internal sealed class BodyNumbers(BlockLabel[] read)
{
    private readonly Lock _gate = new();
    private bool? _isCounted;
    private (BlockLabel[] Likes, BlockLabel[] Labels) _last = ([], []);

    /// <summary>The labels that the blocks get one after the other; null where counting gives other labels for the body as it is than reading it did.</summary>
    /// <param name="package">The package of the draft.</param>
    /// <param name="likes">For each numbered block the label of the one whose list and level it shares.</param>
    internal BlockLabel[]? Count(WordPackage package, BlockLabel[] likes)
    {
        lock (_gate)
        {
            // Between two keystrokes in one paragraph no number changes.
            if (_last.Likes.AsSpan().SequenceEqual(likes))
                return _last.Labels;
            var definitions = DefinitionsOf(package);
            _isCounted ??= Count(definitions, read) is { } counted && counted.AsSpan().SequenceEqual(read, SameLabel.Comparer);
            if (_isCounted == false || Count(definitions, likes) is not { } labels)
                return null;
            _last = (likes, labels);
            return labels;
        }
    }

    private static BlockLabel[]? Count(NumberingDefinitions definitions, BlockLabel[] likes)
    {
        var counter = new NumberingCounter(definitions);
        var places = new Dictionary<(int NumberingId, int Level, bool FromStyle), NumberingPlace?>();
        var labels = new BlockLabel[likes.Length];
        for (var i = 0; i < likes.Length; i++)
        {
            var key = (likes[i].NumberingId, likes[i].Level, likes[i].FromStyle);
            if (!places.TryGetValue(key, out var place))
                places.Add(key, place = definitions.PlaceOf(likes[i]));
            if (counter.Next(place) is not { } label)
                return null;

            // What has not changed stays the same object, so that thousands of numbers are not kept twice.
            labels[i] = SameLabel.Comparer.Equals(label, likes[i]) ? likes[i] : label;
        }

        return labels;
    }

    private static NumberingDefinitions DefinitionsOf(WordPackage package) =>
        NumberingDefinitions.Read(package.Xml(RelationshipKind.Numbering), StyleSheet.Read(package.Xml(RelationshipKind.Styles), theme: null, eastAsiaLanguage: null));

    private sealed class SameLabel : IEqualityComparer<BlockLabel>
    {
        internal static SameLabel Comparer { get; } = new();

        public bool Equals(BlockLabel? one, BlockLabel? other) =>
            one is not null && other is not null && one.Text == other.Text && one.Level == other.Level && one.NumberingId == other.NumberingId && one.IsUncertain == other.IsUncertain
            && one.NumberFormat == other.NumberFormat && one.Separator == other.Separator && one.FromStyle == other.FromStyle && one.Counters.AsSpan().SequenceEqual(other.Counters.AsSpan());

        public int GetHashCode(BlockLabel label) => label.NumberingId;
    }
}
