using Stdlint.Rules.Authoring.Data;

namespace Stdlint.Rules.Authoring.Generation;

/// <summary>Writes <c>Stdlint.Core.Analysis.Messages</c>.</summary>
internal static class MessagesWriter
{
    public static string Write(MessageData data)
    {
        var code = new CodeWriter()
            .Line("namespace Stdlint.Core.Analysis;")
            .Line()
            .Summary("The words of the interface, from messages.json; each is made when first asked for.")
            .Open("public static class Messages");
        foreach (var message in data.Messages)
        {
            code.Summary(message.English)
                .Line($"public static BilingualText {Names.ToPascalCase(message.Key)} => field ??= new BilingualText({CodeWriter.Literal(message.Chinese)}, {CodeWriter.Literal(message.English)});")
                .Line();
        }

        code.Summary("The words of a key that is known only at run time; null where there is none.")
            .Open("public static BilingualText? Find(string key) => key switch");
        foreach (var message in data.Messages)
            code.Line($"{CodeWriter.Literal(message.Key)} => {Names.ToPascalCase(message.Key)},");
        code.Line("_ => null,")
            .Close(";")
            .Line()
            .Summary("The words of a key; the key itself where there are none.")
            .Line("public static string Get(string key, DisplayLanguage language) => Find(key)?.In(language) ?? key;");
        return code.Close().ToString();
    }
}
