using System.Collections.Concurrent;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Tests.Support;

/// <summary>All actions that the portal has confirmed; the database must hold exactly these.</summary>
internal sealed class Acknowledged
{
    private readonly ConcurrentQueue<Act> _acts = [];
    private int _lastNumber;
    private int _conflicts;

    /// <param name="Slug">Of the city.</param>
    /// <param name="Name">As the audit log calls it.</param>
    /// <param name="Revision">The kind of revision that came of it; null where none does.</param>
    /// <param name="Office">What was typed; empty where nothing is.</param>
    public sealed record Act(string Slug, string Name, RevisionKind? Revision, string Office);

    public IReadOnlyCollection<Act> Acts => _acts;

    public int Conflicts => Volatile.Read(ref _conflicts);

    /// <summary>How often the public content has changed.</summary>
    public int Publications => _acts.Count(act => act.Name is "publish" or "withdraw");

    public static LocalizedText Public(int number) => new($"公开的办公室 {number}", $"The public office {number}");

    public static LocalizedText Draft(int number) => new($"未公开的办公室 {number}", $"The unpublished office {number}");

    /// <summary>No text is ever typed twice.</summary>
    public int NextNumber() => Interlocked.Increment(ref _lastNumber);

    public void Add(string slug, string name, RevisionKind? revision, LocalizedText? office = null) =>
        _acts.Enqueue(new Act(slug, name, revision, office?.Zh ?? ""));

    public void AddConflict() => Interlocked.Increment(ref _conflicts);
}
