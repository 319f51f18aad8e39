namespace UccnPortal.Http;

/// <summary>Removes NULs (<c>%00</c>) from a posted form: pasted text may contain them, and the framework would reject the form.</summary>
public sealed class FormStream(Stream sent) : Stream
{
    private static readonly byte[] Nul = "%00"u8.ToArray();

    private int _held;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static Task Use(HttpContext context, RequestDelegate next)
    {
        if (context.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true)
            context.Request.Body = new FormStream(context.Request.Body);
        return next(context);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.Length == 0)
            return 0;

        var room = new byte[Math.Max(buffer.Length - Nul.Length, 1)];
        while (await sent.ReadAsync(room, cancellationToken) is > 0 and var read)
        {
            var kept = Sift(room.AsSpan(0, read));
            if (kept.Length == 0)
                continue;

            kept.CopyTo(buffer.Span);
            return kept.Length;
        }

        var rest = Nul.AsSpan(0, _held);
        rest.CopyTo(buffer.Span);
        _held = 0;
        return rest.Length;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private byte[] Sift(ReadOnlySpan<byte> bytes)
    {
        var kept = new List<byte>(bytes.Length + Nul.Length);
        foreach (var one in bytes)
        {
            if (one == Nul[_held])
            {
                _held = (_held + 1) % Nul.Length;
                continue;
            }

            kept.AddRange(Nul.AsSpan(0, _held));
            _held = one == Nul[0] ? 1 : 0;
            if (_held == 0)
                kept.Add(one);
        }

        return [.. kept];
    }
}
