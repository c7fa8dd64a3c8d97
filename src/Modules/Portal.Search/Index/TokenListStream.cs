using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Portal.Search.Index;

/// <summary>Hands tokens that are already made to Lucene; one stream serves one field of one document after another.</summary>
internal sealed class TokenListStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private IReadOnlyList<(string Text, int Position)> _tokens = [];
    private int _next;
    private int _position;

    public TokenListStream()
    {
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <param name="tokens">In order of position, which never falls.</param>
    public void Fill(IReadOnlyList<(string Text, int Position)> tokens) => _tokens = tokens;

    public override void Reset()
    {
        base.Reset();
        _next = 0;
        _position = -1;
    }

    public override bool IncrementToken()
    {
        if (_next >= _tokens.Count)
            return false;
        var (text, position) = _tokens[_next++];
        _term.SetEmpty().Append(text);
        _increment.PositionIncrement = position - _position;
        _position = position;
        return true;
    }
}
