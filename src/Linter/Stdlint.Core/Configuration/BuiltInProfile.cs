using System.Collections.Immutable;
using Stdlint.Core.Semantics;

namespace Stdlint.Core.Configuration;

/// <summary>A profile that stdlint brings along: an edition to judge by, an overlay on top of it, or how much is asked for.</summary>
/// <param name="Name">As in <c>extends</c> (with <c>profile:</c> before it), <c>profile</c> and <c>--profile</c>.</param>
/// <param name="Edition">Judges by this edition whatever the draft says.</param>
/// <param name="Overlay">Turns on the rules of a further standard, such as <c>gbt-24421.3</c>.</param>
/// <param name="Breadth">Which of the rules that apply are on.</param>
public sealed record BuiltInProfile(string Name, DraftEdition? Edition, string Overlay, RuleBreadth? Breadth)
{
    /// <summary>In the order in which they are listed to people.</summary>
    public static ImmutableArray<BuiltInProfile> All { get; } =
    [
        new("auto", Edition: null, "", Breadth: null),
        new("gbt-1.1-2020", DraftEdition.Edition2020, "", Breadth: null),
        new("gbt-1.1-2009", DraftEdition.Edition2009, "", Breadth: null),
        new("gbt-1.1-2000", DraftEdition.Edition2000, "", Breadth: null),
        new("gbt-24421.3", Edition: null, "gbt-24421.3", Breadth: null),
        new("minimal", Edition: null, "", RuleBreadth.Minimal),
        new("strict", Edition: null, "", RuleBreadth.Strict),
        new("all", Edition: null, "", RuleBreadth.All),
    ];

    public static ImmutableArray<string> Names { get; } = [.. All.Select(profile => profile.Name)];

    public static BuiltInProfile? Find(string name)
    {
        foreach (var profile in All)
        {
            if (profile.Name == name)
                return profile;
        }

        return null;
    }
}

/// <summary>How much is asked for.</summary>
public enum RuleBreadth
{
    /// <summary>Only what is an error by default.</summary>
    Minimal,

    /// <summary>The rules that are on by default.</summary>
    Default,

    /// <summary>Layout too, at every stage (decisions 17).</summary>
    Strict,

    /// <summary>Preview rules too.</summary>
    All,
}
