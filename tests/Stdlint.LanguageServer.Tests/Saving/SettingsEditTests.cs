using Stdlint.LanguageServer.Saving;

namespace Stdlint.LanguageServer.Tests.Saving;

[TestClass]
public sealed class SettingsEditTests
{
    [TestMethod]
    [DataRow("", "{\n  \"rules\": {\n    \"STD1304\": \"off\"\n  }\n}\n")]
    [DataRow("{}", "{\n  \"rules\": {\n    \"STD1304\": \"off\"\n  }\n}")]
    [DataRow("{ \"stage\": \"review\" }", "{\n  \"rules\": {\n    \"STD1304\": \"off\"\n  }, \"stage\": \"review\" }")]
    [DataRow("{ // why\n  \"rules\": { \"STD1\": \"info\" }\n}", "{ // why\n  \"rules\": {\n    \"STD1304\": \"off\", \"STD1\": \"info\" }\n}")]
    [DataRow("{ \"rules\": {} }", "{ \"rules\": {\n    \"STD1304\": \"off\"\n  } }")]
    [DataRow("{ \"rules\": { \"STD1304\": \"warning\" } }", "{ \"rules\": { \"STD1304\": \"off\" } }")]
    [DataRow("{ \"files\": { \"rules\": 1 }, \"rules\": { \"a\": { \"severity\": \"info\" }, } }", "{ \"files\": { \"rules\": 1 }, \"rules\": {\n    \"STD1304\": \"off\", \"a\": { \"severity\": \"info\" }, } }")]
    public void ARuleIsTurnedOffAndTheRestStays(string before, string after) => Assert.AreEqual(after, SettingsEdit.TurnOff(before, "STD1304"));

    [TestMethod]
    [DataRow("{ oops")]
    [DataRow("[]")]
    [DataRow("{ \"rules\": 1 }")]
    [DataRow("{ \"rules\": { \"STD1304\": { \"severity\": \"info\" } } }")]
    public void WhatIsNotUnderstoodIsLeftToAPerson(string text) => Assert.IsNull(SettingsEdit.TurnOff(text, "STD1304"));
}
