using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Looks at each character of the draft once, for all rules on typography together.</summary>
internal sealed partial class TypographyScanner
{
    private readonly DraftModel _model;
    private readonly DraftText _text;
    private readonly string _content;
    private readonly BracketPairs _brackets;
    private readonly ImmutableArray<TypographyMark>.Builder[] _found;
    private TextRun _run;

    private TypographyScanner(DraftModel model)
    {
        _model = model;
        _text = model.Text;
        _content = model.Text.Content;
        _brackets = new BracketPairs(_content);
        _found = new ImmutableArray<TypographyMark>.Builder[Enum.GetValues<TypographyMarkKind>().Length];
        for (var kind = 0; kind < _found.Length; kind++)
            _found[kind] = ImmutableArray.CreateBuilder<TypographyMark>();
    }

    public static TypographyMarks Scan(DraftModel model)
    {
        var scanner = new TypographyScanner(model);
        foreach (var run in model.Runs)
        {
            if (run.Region is DraftRegion.Contents or DraftRegion.Cover or DraftRegion.Index or DraftRegion.Margin or DraftRegion.Comment || run.Role == TextRole.Formula)
                continue;
            scanner._run = run;
            scanner._brackets.Enter(run.Block);
            if (run.Role == TextRole.None)
                scanner.ReadMarker();
            else
                scanner.Read();
        }

        foreach (var position in scanner._brackets.Unpaired())
            scanner._found[(int)TypographyMarkKind.UnpairedBracket].Add(new TypographyMark(new TextSpan(position, 1), model.ZoneAt(position)));
        return new TypographyMarks(Array.ConvertAll(scanner._found, static marks => marks.DrainToImmutable()));
    }

    // Markers and labels are judged by the rules on lists and notes; only their brackets count here.
    private void ReadMarker()
    {
        for (var i = _run.Span.Start; i < _run.Span.End; i++)
        {
            if (CharacterClasses.Of(_content[i]) == CharacterClass.Bracket)
                _brackets.Read(i);
        }
    }

    private void Read()
    {
        var end = _run.Span.End;
        var hasSentences = _run.HasSentences;
        for (var i = _run.Span.Start; i < end;)
        {
            var kind = CharacterClasses.Of(_content[i]);
            if (hasSentences && i + 3 < end && _content[i] == _content[i + 3] | _content[i] == Next(i + 4) | _content[i] == Next(i + 5) | _content[i] == Next(i + 6)
                && RepeatedLength(i) is > 0 and var length)
            {
                Add(TypographyMarkKind.RepeatedWord, i, length);
                i += length;
                continue;
            }

            i = kind == CharacterClass.None ? i + 1 : Read(kind, i);
        }
    }

    /// <summary>Looks at the characters from the position on; returns the position of the next one to look at.</summary>
    private int Read(CharacterClass kind, int i) => kind switch
    {
        CharacterClass.HalfMark => ReadHalfMark(i),
        CharacterClass.HalfStop => ReadHalfStop(i),
        CharacterClass.FullMark => ReadFullMark(i),
        CharacterClass.FullWidth => ReadFullWidth(i),
        CharacterClass.FullWidthSign => ReadFullWidthSign(i),
        CharacterClass.Straight => ReadStraight(i),
        CharacterClass.Bracket => ReadBracket(i),
        CharacterClass.Blank => ReadBlank(i),
        CharacterClass.Ellipsis => ReadEllipsis(i),
        CharacterClass.Wave => ReadWave(i),
        CharacterClass.Dash => ReadDash(i),
        CharacterClass.Garbled => ReadGarbled(i),
        CharacterClass.Invisible => ReadInvisible(i),
        CharacterClass.Irregular => ReadIrregular(i),
        CharacterClass.Foreign => ReadForeign(i),
        CharacterClass.Circle => ReadCircle(i),
        CharacterClass.DigitLetter => ReadDigitLetter(i),
        _ => ReadDoubledWord(i),
    };

    private void Add(TypographyMarkKind kind, int start, int length) =>
        _found[(int)kind].Add(new TypographyMark(new TextSpan(start, length), new TextZone(_run.Region, _run.Role, _model.IsQuotedAt(start))));

    /// <summary>The character at the offset; a line end beyond the text.</summary>
    private char Next(int position) => (uint)position < (uint)_content.Length ? _content[position] : '\n';

    private static bool IsHan(char character) => SentenceSplitter.IsHan(character);

    private static bool IsBlank(char character) => character is ' ' or '\u00A0' or '\u3000';

    private static bool IsFullMark(char character) => character is '，' or '、' or '；' or '：' or '。';

    private static bool IsClosing(char character) => character is '）' or '】' or '》' or '”' or '〕' or ')' or ']' or '’';

    private static bool IsOpening(char character) => character is '（' or '【' or '《' or '“' or '〔' or '(' or '[' or '‘';

    private static bool EndsLine(char character) => character is '\n' or '\u000B' or '\uFFFC';
}
