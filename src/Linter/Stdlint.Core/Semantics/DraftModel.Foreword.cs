using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>What the foreword says (GB/T 1.1—2020, 8.3).</summary>
public sealed partial class DraftModel
{
    /// <summary>In text order; items belong to the statement that leads them in.</summary>
    public ImmutableArray<ForewordStatement> ForewordStatements => Once(ref _forewordStatements, ForewordFinder.Find);

    /// <summary>The first statement on the topic; null where there is none.</summary>
    public ForewordStatement? Foreword(ForewordTopic topic)
    {
        foreach (var statement in ForewordStatements)
        {
            if (statement.Topic == topic)
                return statement;
        }

        return null;
    }

    /// <summary>The statement by which the draft replaces another document; a list of changes alone is none.</summary>
    public ForewordStatement? Replacement
    {
        get
        {
            foreach (var statement in ForewordStatements)
            {
                if (statement.Topic == ForewordTopic.Replacement && Vocabulary.ForewordReplacementWords.IsFoundIn(Text.TextOf(statement.Span)))
                    return statement;
            }

            return null;
        }
    }

    /// <summary>The draft is a part of a series: by its title or its number. An enterprise numbers as it likes.</summary>
    public bool IsPart
    {
        get
        {
            foreach (var title in Titles)
            {
                if (title.Place is DraftTitlePlace.Cover or DraftTitlePlace.Body && NamesPart(title.Normalized))
                    return true;
            }

            return OwnNumber is { Part.Length: > 0 } && Kind.Value != DraftKind.Enterprise;
        }
    }

    /// <summary>UTF-16 offset after the words for the draft itself with which the sentence begins (本文件, GB/T 1.1的本部分); -1 where it begins otherwise.</summary>
    public int EndOfOwnName(TextSpan sentence)
    {
        foreach (var reference in SelfReferencesIn(sentence))
        {
            if (reference.Span.Start == sentence.Start)
                return reference.Span.End;
            foreach (var number in StandardNumbersIn(TextSpan.FromBounds(sentence.Start, reference.Span.Start)))
            {
                if (number.Span.Start == sentence.Start && reference.Span.Start - number.Span.End <= 3)
                    return reference.Span.End;
            }

            break;
        }

        return -1;
    }

    // 第1部分：, the way in which a title names its part.
    private static bool NamesPart(string title)
    {
        var part = title.IndexOf("部分:", StringComparison.Ordinal);
        return part > 0 && title.LastIndexOf('第', part) is var ordinal and >= 0 && part - ordinal < 6;
    }

    private ImmutableArray<ForewordStatement> _forewordStatements;
}
