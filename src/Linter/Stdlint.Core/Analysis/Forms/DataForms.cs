namespace Stdlint.Core.Analysis.Forms;

/// <summary>The forms of rules that are nothing but data, with the keys that each takes: one table for rules.json, stdlint.json and the JSON schema.</summary>
/// <remarks>Compiled into the generator too, so that both read the same.</remarks>
internal static class DataForms
{
    public static readonly string[] Names = ["substitution", "existence", "occurrence", "consistency", "sequence", "structure"];

    /// <summary>Keys whose value is a list of words or titles.</summary>
    public static readonly string[] ListKeys = ["words", "except", "order", "titles"];

    /// <summary>Keys whose value is a whole number from 0 on.</summary>
    public static readonly string[] NumberKeys = ["min", "max"];

    public static readonly string[] Scopes = ["prose", "provisions", "titles", "all"];

    public static readonly string[] Units = ["draft", "clause", "paragraph"];

    /// <summary>Every key of a form beside <c>form</c> itself.</summary>
    public static readonly string[] Keys = ["swap", "words", "except", "scope", "min", "max", "per", "order", "titles", "under"];

    /// <summary>Keys without which the form says nothing.</summary>
    public static string[] RequiredKeys(string form) => form switch
    {
        "substitution" => ["swap"],
        "existence" or "occurrence" or "consistency" => ["words"],
        "sequence" => ["order"],
        "structure" => ["titles"],
        _ => [],
    };

    /// <summary>Keys that the form may take as well.</summary>
    public static string[] OptionalKeys(string form) => form switch
    {
        "substitution" or "existence" or "consistency" => ["except", "scope"],
        "occurrence" => ["except", "scope", "min", "max", "per"],
        "sequence" or "structure" => ["under"],
        _ => [],
    };

    /// <summary>Number of arguments that the form gives its message.</summary>
    public static int ArgumentCount(string form) => form switch
    {
        "existence" or "structure" => 1,
        "occurrence" => 3,
        _ => 2,
    };

    /// <summary>Fewest elements of the form's own list: two words to be consistent, two titles to be in order.</summary>
    public static int FewestElements(string form) => form is "consistency" or "sequence" ? 2 : 1;
}
