using Microsoft.AspNetCore.Http;
using UccnPortal.Http.Caching;

namespace UccnPortal.Tests.Http.Caching;

public sealed class RenderingQueueTests : IDisposable
{
    private readonly RenderingQueue _queue = new(atOnce: 1, longest: 1);
    private readonly TaskCompletionSource _door = new();
    private int _rendered;

    public void Dispose() => _queue.Dispose();

    [Fact]
    public async Task What_many_ask_for_at_once_is_rendered_a_single_time()
    {
        var askers = Enumerable
            .Range(0, 50)
            .Select(_ => _queue.RenderAsync("page", () => BehindTheDoorAsync(), CancellationToken.None))
            .ToList();
        _door.SetResult();

        var answers = await Task.WhenAll(askers);

        Assert.Equal(1, _rendered);
        Assert.Single(answers.Distinct());
        Assert.NotNull(answers[0]);
    }

    [Fact]
    public async Task When_the_first_asker_goes_away_the_next_one_takes_over()
    {
        using var gone = new CancellationTokenSource();
        var first = _queue.RenderAsync("page", () => BehindTheDoorAsync(cancel: gone.Token), gone.Token);
        var second = _queue.RenderAsync("page", () => Task.FromResult(Answer()), CancellationToken.None);
        await gone.CancelAsync();

        var answer = await second;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.NotNull(answer);
    }

    [Fact]
    public async Task An_answer_that_is_one_askers_own_is_given_to_nobody_else()
    {
        var first = _queue.RenderAsync("page", () => BehindTheDoorAsync(status: StatusCodes.Status404NotFound), CancellationToken.None);
        var second = _queue.RenderAsync("page", () => BehindTheDoorAsync(status: StatusCodes.Status404NotFound), CancellationToken.None);
        _door.SetResult();

        Assert.NotSame(await first, await second);
        Assert.Equal(2, _rendered);
    }

    [Fact]
    public async Task A_failure_is_its_own_askers_and_the_next_one_tries_again()
    {
        var first = _queue.RenderAsync(
            "page",
            async () =>
            {
                await _door.Task;
                throw new InvalidOperationException();
            },
            CancellationToken.None
        );
        var second = _queue.RenderAsync("page", () => Task.FromResult(Answer()), CancellationToken.None);
        _door.SetResult();

        await Assert.ThrowsAsync<InvalidOperationException>(() => first);
        Assert.NotNull(await second);
    }

    [Fact]
    public async Task Beyond_the_line_nobody_waits_and_who_waits_is_served()
    {
        var inside = _queue.RenderAsync("one", () => BehindTheDoorAsync(), CancellationToken.None);
        var waiting = _queue.RenderAsync("two", () => BehindTheDoorAsync(), CancellationToken.None);

        Assert.Null(await _queue.RenderAsync("three", () => BehindTheDoorAsync(), CancellationToken.None));
        Assert.Null(await _queue.RenderAsync(null, () => BehindTheDoorAsync(), CancellationToken.None));
        var alsoInside = _queue.RenderAsync("one", () => BehindTheDoorAsync(), CancellationToken.None);
        _door.SetResult();
        Assert.Same(await inside, await alsoInside);
        Assert.NotNull(await waiting);
        Assert.NotNull(await _queue.RenderAsync("three", () => BehindTheDoorAsync(), CancellationToken.None));
        Assert.Equal(3, _rendered);
    }

    private async Task<CachedAnswer> BehindTheDoorAsync(int status = StatusCodes.Status200OK, CancellationToken cancel = default)
    {
        await _door.Task.WaitAsync(cancel);
        Interlocked.Increment(ref _rendered);
        return Answer(status);
    }

    private static CachedAnswer Answer(int status = StatusCodes.Status200OK) =>
        new(new DefaultHttpContext { Response = { StatusCode = status } }.Response, []);
}
