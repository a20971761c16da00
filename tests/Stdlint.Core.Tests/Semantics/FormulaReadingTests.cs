namespace Stdlint.Core.Tests.Semantics;

/// <summary>What is read of a formula: its text, its symbols, the explanation that it shares.</summary>
[TestClass]
public sealed class FormulaReadingTests
{
    private static string Symbols(string formula)
    {
        var reading = ModelOf.Clause5(formula + "……（1）").FormulaReadings.Single(found => found.Node.WrittenNumber == "（1）");
        return reading.IsChemical ? "reaction" : string.Join(' ', reading.Symbols);
    }

    [TestMethod]
    [DataRow("X=a+b", "X a b")]
    [DataRow("E=E1-E2", "E E1 E2")]
    [DataRow("Δθ=θ_2-θ_(m)", "Δθ θ2 θm")]
    [DataRow("y=sin(x)+lg k+2π", "y x k")]
    [DataRow("S=∑_(i=1)^n x_i", "S xi")]
    [DataRow("X=a₁×a₂", "X a1 a2")]
    [DataRow("2NaOH+H2SO4=Na2SO4+2H2O", "reaction")]
    [DataRow("CaCO3=CaO+CO2↑", "reaction")]
    [DataRow("P=U×I", "P U I")]
    public void SymbolsOf(string formula, string expected) => Assert.AreEqual(expected, Symbols(formula));
}
