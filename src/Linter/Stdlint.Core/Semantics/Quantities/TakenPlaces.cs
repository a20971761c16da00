namespace Stdlint.Core.Semantics;

/// <summary>Places whose digits are no quantities: numbers of standards, pointers, quotations. Asked in text order.</summary>
internal struct TakenPlaces(DraftModel model)
{
    private readonly DraftModel _model = model;
    private int _number;
    private int _pointer;
    private int _quotation;

    /// <summary>The end of the place that holds the offset; 0 where none does.</summary>
    public int EndAt(int position)
    {
        var numbers = _model.StandardNumbers;
        while (_number < numbers.Length && numbers[_number].Span.End <= position)
            _number++;
        if (_number < numbers.Length && numbers[_number].Span.Contains(position))
            return numbers[_number].Span.End;

        var pointers = _model.CrossReferences;
        while (_pointer < pointers.Length && pointers[_pointer].Span.End <= position)
            _pointer++;
        if (_pointer < pointers.Length && pointers[_pointer].Span.Contains(position))
            return pointers[_pointer].Span.End;

        var quotations = _model.Quotations;
        while (_quotation < quotations.Length && quotations[_quotation].End <= position)
            _quotation++;
        return _quotation < quotations.Length && quotations[_quotation].Contains(position) ? quotations[_quotation].End : 0;
    }
}
