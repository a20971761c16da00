namespace Stdlint.Testing.Writing;

/// <summary>
/// Word's counters (ECMA-376 Part 1, 17.9) of the lists of one draft. Where the next number in the file would not be the wanted one, a
/// w:num with w:startOverride is made, as Word does for "restart numbering" and "set value".
/// </summary>
internal sealed class NumberingState
{
    private readonly Dictionary<string, ListCounters> _lists = new(StringComparer.Ordinal);
    private readonly List<ListData> _order = [];
    private readonly List<NumberingInstance> _instances = [];

    public NumberingState(IEnumerable<ListData> lists)
    {
        foreach (var list in lists)
            Add(list);
    }

    public IReadOnlyList<ListData> Lists => _order;

    public IReadOnlyList<NumberingInstance> Instances => _instances;

    /// <summary>The w:numId that a style linked to the list states.</summary>
    public int StyleNumber(string list) => _lists[list].BaseNumber;

    public void Add(ListData list)
    {
        if (_lists.ContainsKey(list.Key))
            return;
        _order.Add(list);
        _instances.Add(new NumberingInstance(_instances.Count + 1, _order.Count - 1, Override: null));
        _lists.Add(list.Key, new ListCounters(list, _order.Count - 1, _instances.Count));
    }

    /// <summary>Counts the paragraph as Word will, and returns the w:numId to write; null where no w:numId makes Word show the wanted number.</summary>
    public int? Take(ListUse use)
    {
        var list = _lists[use.List];
        var level = list.Data.Levels[use.Level];
        if (!level.Counts)
        {
            list.Advance(use.Level, null);
            return list.CurrentNumber;
        }

        for (var outer = 0; outer < use.Outer.Length; outer++)
        {
            var at = use.Level - 1 - outer;
            if (list.Data.Levels[at].Counts && list.ValueOf(at) != use.Outer[outer])
                return null;
        }

        if (list.Next(use.Level) == use.Value)
        {
            list.Advance(use.Level, null);
            return list.CurrentNumber;
        }

        _instances.Add(new NumberingInstance(_instances.Count + 1, list.AbstractId, (use.Level, use.Value)));
        list.CurrentNumber = _instances.Count;
        list.Advance(use.Level, use.Value);
        return list.CurrentNumber;
    }

    private sealed class ListCounters(ListData data, int abstractId, int number)
    {
        private readonly int?[] _values = new int?[9];

        public ListData Data { get; } = data;

        public int AbstractId { get; } = abstractId;

        public int BaseNumber { get; } = number;

        public int CurrentNumber { get; set; } = number;

        /// <summary>A level above that has not occurred yet will show its start.</summary>
        public int ValueOf(int level) => _values[level] ?? 1;

        public int Next(int level) => (_values[level] ?? 0) + 1;

        public void Advance(int level, int? value)
        {
            for (var above = 0; above < level; above++)
                _values[above] ??= 1;
            _values[level] = value ?? Next(level);
            for (var below = level + 1; below < _values.Length; below++)
                _values[below] = null;
        }
    }
}

/// <summary>A w:num: its id, the index of its list, and the level and value it restarts.</summary>
internal sealed record NumberingInstance(int Id, int AbstractId, (int Level, int Value)? Override);
