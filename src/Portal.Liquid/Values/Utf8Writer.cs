using System.Buffers;
using System.Globalization;
using System.Text;

namespace Portal.Liquid.Values;

/// <summary>
/// A text writer straight into a UTF-8 buffer. Its asynchronous methods complete at once: the inherited ones would
/// hand every piece of text to the thread pool.
/// </summary>
internal sealed class Utf8Writer(IBufferWriter<byte> output) : TextWriter(CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => Encoding.UTF8;

    public void WriteBytes(ReadOnlySpan<byte> utf8) => output.Write(utf8);

    public override void Write(char value) => Write([value]);

    public override void Write(ReadOnlySpan<char> buffer) => Encoding.UTF8.GetBytes(buffer, output);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        Write(value.AsSpan());
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer.AsSpan(index, count));
        return Task.CompletedTask;
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }
}
