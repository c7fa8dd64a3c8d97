using System.Globalization;

namespace Portal.Localization.Po;

/// <summary>
/// A C expression over n, as in a Plural-Forms header: ?: || &amp;&amp; == != &lt; &gt; &lt;= &gt;= + - * / % ! and parentheses, with C's
/// precedence. Immutable and thread-safe.
/// </summary>
public sealed class PluralExpression
{
    // From the loosest binding to the tightest; the longer operator before the one that it begins with.
    private static readonly string[][] Precedence =
        [["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["+", "-"], ["*", "/", "%"]];

    private const int DeepestNesting = 64;
    private readonly Func<long, long> _evaluate;

    private PluralExpression(Func<long, long> evaluate) => _evaluate = evaluate;

    /// <summary>The value for <paramref name="n"/> (0 or more).</summary>
    /// <exception cref="DivideByZeroException">The expression divides by zero for this n.</exception>
    public long Evaluate(long n) => _evaluate(n);

    /// <summary>Reads an expression; null when the text is none, or nests deeper than 64 levels.</summary>
    public static PluralExpression? Parse(string text)
    {
        var reader = new Reader(text);
        return reader.Conditional() is { } evaluate && reader.IsAtEnd ? new PluralExpression(evaluate) : null;
    }

    /// <summary>Recursive descent; every method gives null where the text is no expression.</summary>
    private sealed class Reader(string text)
    {
        private int _depth;
        private int _position;

        public bool IsAtEnd
        {
            get
            {
                SkipSpace();
                return _position == text.Length;
            }
        }

        public Func<long, long>? Conditional()
        {
            if (++_depth > DeepestNesting || Binary(0) is not { } condition)
                return null;
            _depth--;
            if (!Take("?"))
                return condition;
            if (Conditional() is not { } then || !Take(":") || Conditional() is not { } otherwise)
                return null;
            return n => condition(n) != 0 ? then(n) : otherwise(n);
        }

        private Func<long, long>? Binary(int level)
        {
            if (level == Precedence.Length)
                return Unary();
            var left = Binary(level + 1);
            while (left is not null && Array.Find(Precedence[level], Take) is { } symbol)
                left = Binary(level + 1) is { } right ? Combine(symbol, left, right) : null;
            return left;
        }

        private Func<long, long>? Unary()
        {
            if (++_depth > DeepestNesting)
                return null;
            var value = Take("!")
                ? Unary() is { } operand ? n => operand(n) == 0 ? 1 : 0 : null
                : Primary();
            _depth--;
            return value;
        }

        private Func<long, long>? Primary()
        {
            if (Take("n"))
                return static n => n;
            if (Take("("))
                return Conditional() is { } inner && Take(")") ? inner : null;
            var start = _position;
            while (_position < text.Length && char.IsAsciiDigit(text[_position]))
                _position++;
            return int.TryParse(text.AsSpan(start, _position - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? _ => number
                : null;
        }

        private bool Take(string symbol)
        {
            SkipSpace();
            if (!text.AsSpan(_position).StartsWith(symbol, StringComparison.Ordinal))
                return false;
            _position += symbol.Length;
            return true;
        }

        private void SkipSpace()
        {
            while (_position < text.Length && text[_position] is ' ' or '\t')
                _position++;
        }

        private static Func<long, long> Combine(string symbol, Func<long, long> left, Func<long, long> right) => symbol switch
        {
            "||" => n => left(n) != 0 || right(n) != 0 ? 1 : 0,
            "&&" => n => left(n) != 0 && right(n) != 0 ? 1 : 0,
            "==" => n => left(n) == right(n) ? 1 : 0,
            "!=" => n => left(n) != right(n) ? 1 : 0,
            "<=" => n => left(n) <= right(n) ? 1 : 0,
            ">=" => n => left(n) >= right(n) ? 1 : 0,
            "<" => n => left(n) < right(n) ? 1 : 0,
            ">" => n => left(n) > right(n) ? 1 : 0,
            "+" => n => left(n) + right(n),
            "-" => n => left(n) - right(n),
            "*" => n => left(n) * right(n),
            "/" => n => left(n) / right(n),
            _ => n => left(n) % right(n),
        };
    }
}
