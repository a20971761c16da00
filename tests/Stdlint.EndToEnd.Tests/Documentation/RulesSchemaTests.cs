using NJsonSchema;
using Stdlint.Testing;

namespace Stdlint.EndToEnd.Tests.Documentation;

[TestClass]
public sealed class RulesSchemaTests
{
    [TestMethod]
    public async Task RulesJsonFollowsItsSchema()
    {
        var errors = (await Schema()).Validate(await File.ReadAllTextAsync(Repository.PathTo("rules.json")));

        Assert.IsEmpty(errors, string.Join('\n', errors));
    }

    [TestMethod]
    [DataRow("\"severity\": \"error\"", "\"severity\": \"fatal\"")]
    [DataRow("\"code\": \"STD2101\"", "\"code\": \"STD21\"")]
    [DataRow("\"why\"", "\"because\"")]
    [DataRow("\"within\": \"draft\"", "\"within\": \"chapter\"")]
    public async Task SchemaRejectsWhatIsNotInIt(string right, string wrong)
    {
        var json = await File.ReadAllTextAsync(Repository.PathTo("rules.json"));
        Assert.Contains(right, json);

        Assert.IsNotEmpty((await Schema()).Validate(json.Replace(right, wrong, StringComparison.Ordinal)));
    }

    private static Task<JsonSchema> Schema() => JsonSchema.FromFileAsync(Repository.PathTo("docs", "rules.schema.json"));
}
