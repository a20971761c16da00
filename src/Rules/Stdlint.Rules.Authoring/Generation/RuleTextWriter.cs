using Stdlint.Rules.Authoring.Data;

namespace Stdlint.Rules.Authoring.Generation;

/// <summary>Writes <c>Stdlint.Rules.RuleTextSource</c>: the words of the rules, apart from the entries, so that a run without findings loads none of them.</summary>
internal static class RuleTextWriter
{
    public static string Write(RuleData data)
    {
        var code = RuleWriter.Head()
            .Open("internal static class RuleTextSource")
            .Open("public static RuleTexts Of(string code) => code switch");
        foreach (var rule in data.Rules)
            code.Line($"{CodeWriter.Literal(rule.Code)} => {rule.ClassName}(),");
        code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(code)),").Close(";").Line();

        foreach (var rule in data.Rules)
        {
            code.Open($"private static RuleTexts {rule.ClassName}() => new()")
                .Line($"Title = {Words(rule.Title)},")
                .Line($"Messages = [{string.Join(", ", rule.Messages.Select(message => $"new RuleMessage({CodeWriter.Literal(message.Name)}, {Words(message.Words)})"))}],")
                .Line($"Why = {Words(rule.Why)},");
            if (rule.FixTitle is not null)
                code.Line($"FixTitle = {Words(rule.FixTitle)},");
            if (rule.Options.Count > 0)
                code.Line($"Options = [{string.Join(", ", rule.Options.Select(option => $"new RuleOptionText({CodeWriter.Literal(option.Name)}, {Words(option.About)})"))}],");
            if (rule.Bad.Length > 0)
                code.Line($"Bad = {CodeWriter.Literal(rule.Bad)},").Line($"Good = {CodeWriter.Literal(rule.Good)},");
            code.Close(";").Line();
        }

        return code.Close().ToString();
    }

    private static string Words(WordPair words) => $"new BilingualText({CodeWriter.Literal(words.Chinese)}, {CodeWriter.Literal(words.English)})";
}
