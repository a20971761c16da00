using System.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>
/// Writes a formula (<c>m:oMath</c>, ECMA-376 Part 1, 22.1) on one line in the notation of Unicode Technical Note 28, as Word's
/// linear format does: <c>(a+b)/c</c>, <c>x_1^2</c>, <c>√(n&amp;x)</c>, <c>■(a&amp;b@c&amp;d)</c>.
/// </summary>
internal sealed class MathReader(RevisionFilter revisions)
{
    private readonly StringBuilder _text = new();
    private readonly Stack<Work> _work = new();

    internal string Linearize(XmlNode oMath)
    {
        _text.Clear();
        _work.Push(new Work(oMath));
        while (_work.TryPop(out var work))
        {
            switch (work.Kind)
            {
                case WorkKind.Literal:
                    _text.Append(work.Literal);
                    break;
                case WorkKind.Operand:
                    _work.Push(new Work(WorkKind.EndOperand) { Start = _text.Length });
                    Visit(work.Node);
                    break;
                case WorkKind.EndOperand:
                    if (!LinearFormula.IsSimple(_text.ToString(work.Start, _text.Length - work.Start)))
                        _text.Insert(work.Start, '(').Append(')');
                    break;
                default:
                    Visit(work.Node);
                    break;
            }
        }

        return _text.ToString().Trim();
    }

    private void Visit(XmlNode node)
    {
        switch (node.Name)
        {
            case XmlName.M_t or XmlName.W_t or XmlName.W_delText:
                _text.Append(StoredText.Read(node));
                break;
            case XmlName.W_tab or XmlName.W_br or XmlName.W_cr:
                _text.Append(' ');
                break;
            case XmlName.M_f:
                Push(Operand(node, XmlName.M_num), Is(node, XmlName.M_fPr, XmlName.M_type, "noBar") ? new Work("¦") : new Work("/"), Operand(node, XmlName.M_den));
                break;
            case XmlName.M_sSup:
                Push(Operand(node, XmlName.M_e), new Work("^"), Operand(node, XmlName.M_sup));
                break;
            case XmlName.M_sSub:
                Push(Operand(node, XmlName.M_e), new Work("_"), Operand(node, XmlName.M_sub));
                break;
            case XmlName.M_sSubSup:
                Push(Operand(node, XmlName.M_e), new Work("_"), Operand(node, XmlName.M_sub), new Work("^"), Operand(node, XmlName.M_sup));
                break;
            case XmlName.M_sPre:
                Push(new Work("_"), Operand(node, XmlName.M_sub), new Work("^"), Operand(node, XmlName.M_sup), new Work(" "), Operand(node, XmlName.M_e));
                break;
            case XmlName.M_rad:
                VisitRadical(node);
                break;
            case XmlName.M_nary:
                VisitNary(node);
                break;
            case XmlName.M_d:
                VisitDelimiters(node);
                break;
            case XmlName.M_m:
                VisitRows(node, "■(", XmlName.M_mr);
                break;
            case XmlName.M_eqArr:
                VisitRows(node, "█(", XmlName.M_e);
                break;
            case XmlName.M_func:
                Push(new Work(node.Child(XmlName.M_fName)), new Work(" "), new Work(node.Child(XmlName.M_e)));
                break;
            case XmlName.M_limLow:
                Push(Operand(node, XmlName.M_e), new Work("┬"), Operand(node, XmlName.M_lim));
                break;
            case XmlName.M_limUpp:
                Push(Operand(node, XmlName.M_e), new Work("┴"), Operand(node, XmlName.M_lim));
                break;
            case XmlName.M_acc:
                Push(Operand(node, XmlName.M_e), new Work(Character(node, XmlName.M_accPr, XmlName.M_chr) ?? "\u0302"));
                break;
            case XmlName.M_bar:
                Push(new Work(Is(node, XmlName.M_barPr, XmlName.M_pos, "top") ? "¯" : "▁"), Operand(node, XmlName.M_e));
                break;
            case XmlName.M_groupChr:
                Push(new Work(Character(node, XmlName.M_groupChrPr, XmlName.M_chr) ?? "⏟"), Operand(node, XmlName.M_e));
                break;
            case XmlName.M_mr:
                PushSeparated(node, "&");
                break;
            default:
                if (!IsProperties(node.Name) && !revisions.Drops(node.Name))
                    PushChildren(node);
                break;
        }
    }

    private void VisitRadical(XmlNode node)
    {
        var degree = node.Child(XmlName.M_deg);
        var isHidden = IsOn(node, XmlName.M_radPr, XmlName.M_degHide) || !degree.Exists || !degree.FirstChild.Exists;
        if (isHidden)
            Push(new Work("√"), Operand(node, XmlName.M_e));
        else
            Push(new Work("√("), new Work(degree), new Work("&"), new Work(node.Child(XmlName.M_e)), new Work(")"));
    }

    private void VisitNary(XmlNode node)
    {
        var works = new List<Work> { new(Character(node, XmlName.M_naryPr, XmlName.M_chr) ?? "∫") };
        if (!IsOn(node, XmlName.M_naryPr, XmlName.M_subHide) && node.Child(XmlName.M_sub).FirstChild.Exists)
            works.AddRange([new Work("_"), Operand(node, XmlName.M_sub)]);
        if (!IsOn(node, XmlName.M_naryPr, XmlName.M_supHide) && node.Child(XmlName.M_sup).FirstChild.Exists)
            works.AddRange([new Work("^"), Operand(node, XmlName.M_sup)]);
        works.Add(new Work(" "));
        works.Add(new Work(node.Child(XmlName.M_e)));
        Push(works.ToArray());
    }

    private void VisitDelimiters(XmlNode node)
    {
        _text.Append(Character(node, XmlName.M_dPr, XmlName.M_begChr) ?? "(");
        _work.Push(new Work(Character(node, XmlName.M_dPr, XmlName.M_endChr) ?? ")"));
        PushSeparated(node, Character(node, XmlName.M_dPr, XmlName.M_sepChr) ?? "|");
    }

    private void VisitRows(XmlNode node, string opening, XmlName row)
    {
        _text.Append(opening);
        _work.Push(new Work(")"));
        PushSeparated(node, "@", row);
    }

    private void PushSeparated(XmlNode node, string separator, XmlName wanted = XmlName.M_e)
    {
        var works = new List<Work>();
        for (var child = node.FirstChild; child.Exists; child = child.NextSibling)
        {
            if (child.Name != wanted)
                continue;
            if (works.Count > 0)
                works.Add(new Work(separator));
            works.Add(new Work(child));
        }

        Push(works.ToArray());
    }

    private void PushChildren(XmlNode node)
    {
        var works = new List<Work>();
        for (var child = node.FirstChild; child.Exists; child = child.NextSibling)
        {
            if (!child.IsText)
                works.Add(new Work(child));
        }

        Push(works.ToArray());
    }

    private void Push(params ReadOnlySpan<Work> works)
    {
        for (var i = works.Length - 1; i >= 0; i--)
            _work.Push(works[i]);
    }

    private static Work Operand(XmlNode node, XmlName child) => new(WorkKind.Operand) { Node = node.Child(child) };

    private static bool IsProperties(XmlName name) => name switch
    {
        XmlName.M_rPr or XmlName.W_rPr or XmlName.M_ctrlPr or XmlName.M_argPr or XmlName.M_fPr or XmlName.M_radPr or XmlName.M_naryPr
            or XmlName.M_dPr or XmlName.M_mPr or XmlName.M_eqArrPr or XmlName.M_accPr or XmlName.M_barPr or XmlName.M_groupChrPr
            or XmlName.M_boxPr or XmlName.M_borderBoxPr or XmlName.M_phantPr or XmlName.M_funcPr or XmlName.M_limLowPr or XmlName.M_limUppPr
            or XmlName.M_sSubPr or XmlName.M_sSupPr or XmlName.M_sSubSupPr or XmlName.M_sPrePr => true,
        _ => false,
    };

    private static string? Character(XmlNode node, XmlName properties, XmlName name)
    {
        var chr = node.Child(properties).Child(name);
        return chr.Exists ? chr.Attribute(XmlName.M_val) ?? "" : null;
    }

    private static bool Is(XmlNode node, XmlName properties, XmlName name, string value) => Character(node, properties, name) == value;

    private static bool IsOn(XmlNode node, XmlName properties, XmlName name)
    {
        var property = node.Child(properties).Child(name);
        return property.Exists && property.OnOff(XmlName.M_val);
    }

    private enum WorkKind
    {
        Node,
        Literal,

        /// <summary>A node that gets parentheses where it is more than one sign, word or number.</summary>
        Operand,
        EndOperand,
    }

    private readonly record struct Work(WorkKind Kind)
    {
        internal Work(string literal)
            : this(WorkKind.Literal) => Literal = literal;

        internal Work(XmlNode node)
            : this(WorkKind.Node) => Node = node;

        internal string? Literal { get; }

        internal XmlNode Node { get; init; }

        internal int Start { get; init; }
    }
}
