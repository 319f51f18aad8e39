using System.Buffers;
using System.Text;

namespace UccnPortal.Web;

/// <summary>
/// Writes a page straight into UTF-8 bytes. The framework's own writer copies every character three times before it
/// encodes it, and cannot take bytes that are encoded already (<see cref="ReadyMarkup"/>). A page is held whole until it is
/// flushed: the socket must not be written to while views write.
/// </summary>
public sealed class Utf8PageWriter(Stream page) : TextWriter
{
    private const int UsualBytes = 32 << 10;
    private const int BytesOfCharacter = 3; // At most, of one UTF-16 unit.
    private const char Replacement = '\uFFFD';

    private byte[] _room = ArrayPool<byte>.Shared.Rent(UsualBytes);
    private int _used;
    private char _half;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (_half != default) buffer = CompleteHalf(buffer);
        if (buffer.Length > 0 && char.IsHighSurrogate(buffer[^1]))
        {
            _half = buffer[^1];
            buffer = buffer[..^1];
        }

        MakeRoomFor(BytesOfCharacter * buffer.Length);
        _used += Encoding.UTF8.GetBytes(buffer, _room.AsSpan(_used));
    }

    /// <summary>Bytes that are UTF-8 already.</summary>
    public void Write(ReadOnlySpan<byte> markup)
    {
        MakeRoomFor(markup.Length);
        markup.CopyTo(_room.AsSpan(_used));
        _used += markup.Length;
    }

    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer.AsSpan(index, count));
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        Write(value.AsSpan());
        return Task.CompletedTask;
    }

    public override void Flush()
    {
        page.Write(_room, 0, _used);
        _used = 0;
    }

    public override async Task FlushAsync()
    {
        await page.WriteAsync(_room.AsMemory(0, _used));
        _used = 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (_room.Length > 0)
        {
            if (_half != default) CompleteHalf([Replacement]);
            if (_used > 0) Flush();
            ArrayPool<byte>.Shared.Return(_room);
            _room = [];
        }

        base.Dispose(disposing);
    }

    // A character outside the first plane may come in two halves.
    private ReadOnlySpan<char> CompleteHalf(ReadOnlySpan<char> rest)
    {
        if (rest.Length == 0) return rest;

        var half = _half;
        _half = default;
        Write(char.IsLowSurrogate(rest[0]) ? [half, rest[0]] : [Replacement]);
        return char.IsLowSurrogate(rest[0]) ? rest[1..] : rest;
    }

    private void MakeRoomFor(int bytes)
    {
        if (bytes <= _room.Length - _used) return;

        var wider = ArrayPool<byte>.Shared.Rent(Math.Max(_used + bytes, 2 * _room.Length));
        _room.AsSpan(0, _used).CopyTo(wider);
        ArrayPool<byte>.Shared.Return(_room);
        _room = wider;
    }
}
