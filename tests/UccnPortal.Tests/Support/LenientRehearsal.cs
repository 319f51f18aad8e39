using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Records;
using UccnPortal.Rehearsing;

namespace UccnPortal.Tests.Support;

/// <summary>Accepts unreadable texts when told to, as earlier versions of the portal did.</summary>
internal sealed class LenientRehearsal(IServiceProvider services) : IRehearsal
{
    private readonly Rehearsal _real = ActivatorUtilities.CreateInstance<Rehearsal>(services);

    public bool LetsPass { get; set; }

    public static void Add(IServiceCollection services) => services.AddSingleton<IRehearsal, LenientRehearsal>();

    public static async Task WhilePassingAsync(IServiceProvider services, Func<Task> act)
    {
        var lenient = (LenientRehearsal)services.GetRequiredService<IRehearsal>();
        lenient.LetsPass = true;
        await act();
        lenient.LetsPass = false;
    }

    public IReadOnlyList<Problem> TextsOf(Record record) => LetsPass ? [] : _real.TextsOf(record);

    public Task<IReadOnlyList<Problem>> PagesAsync(PublicChange change, CancellationToken cancel = default) =>
        _real.PagesAsync(change, cancel);
}
