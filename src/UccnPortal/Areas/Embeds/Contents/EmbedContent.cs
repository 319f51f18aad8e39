using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Embeds.Contents;

/// <summary>The content of a frame, shared by the frame itself, the builder's snippets and oEmbed.</summary>
public abstract class EmbedContent
{
    private const int NumberOfSources = 4;

    private readonly EmbedRequest _request;

    protected EmbedContent(EmbedRequest request)
    {
        _request = request;
        (Query, Ignored) = QueryParameters.Read(request.Parameters, request.Network, request.ThisYear, request.Kind.Filters);
        Options = EmbedParameters.Read(request.Parameters, Ignored, request.Kind.Looks);
        if (Options.Accent.Length == 0 || EmbedAccent.Of(Options.Accent).Fits(Options.Theme))
            return;

        Ignored.Add("accent", Options.Accent);
        Options = Options with { Accent = "" };
    }

    public DesignationQuery Query { get; }
    public EmbedOptions Options { get; }
    public IgnoredParameters Ignored { get; }

    public EmbedKind Kind => _request.Kind;
    public PublishedNetwork Network => _request.Network;
    public PortalLinks Links => _request.Links;
    public EmbedLanguage Shown => _request.Language;
    public Language Language => Shown.Leading;
    public int ThisYear => _request.ThisYear;
    public int Year => Query.AsOf ?? ThisYear;

    public abstract string View { get; }
    public abstract LocalizedText Heading { get; }

    public virtual LocalizedText? Count => null;

    /// <summary>The path of the page that the frame is an excerpt of.</summary>
    public abstract string PagePath(Language language, int? asOf);

    public string Page => PagePath(Language, Query.AsOf);

    public virtual string? Csv => null;

    public virtual string? Png => null;

    /// <summary>The path of the page's preview picture for sharing, always for the current year.</summary>
    public virtual string? SharePicture => null;

    /// <summary>The content as plain rows, for editors that accept no frame.</summary>
    public virtual PlainTable? Table => null;

    /// <summary>The frame's canonical path, so that caches find it.</summary>
    public string Path => PathWith(Query.AsOf);

    public string What => Kind.PathWith(_request.Slug);

    public string PathWith(int? asOf) => Links.Embed(Shown.Code, What, QueryParameters.Write(PairsWith(asOf)));

    /// <summary>The parameters that were understood, in canonical form.</summary>
    public IEnumerable<(string Name, string Value)> Pairs => PairsWith(Query.AsOf);

    /// <summary>The accessible name of the frame, which distinguishes several on one page.</summary>
    public string Title
    {
        get
        {
            var details = new[] { Count, Query.AsOf is { } year ? UiText.Cities.ShownAsOf.With(year) : null }
                .OfType<LocalizedText>()
                .Select(text => text.In(Language));
            var name = Text(EmbedText.FrameTitle.With(Heading));
            return string.Join(UiText.Punctuation.Comma.In(Language), details) is { Length: > 0 } words
                ? Text(UiText.Punctuation.InBrackets.With(name, words))
                : name;
        }
    }

    /// <summary>The estimated height of <see cref="Path"/> in pixels, at a width of 360 px.</summary>
    public int Height
    {
        get
        {
            var height = new EmbedHeight(Options.IsCompact);
            if (Options.ShowsHeading)
                AddHeading(height);
            if (Query.AsOf is { } year)
            {
                height.Add(8);
                height.AddText(Words(UiText.Cities.ShownAsOf.With(year)) + Words(EmbedText.Today), EmbedHeight.Usual, 1.72);
            }

            Measure(height);
            if (Options.ShowsFooter && Sources.Any())
            {
                height.Add(6);
                height.AddText(
                    Words(UiText.Site.Source)
                        + string.Join(UiText.Punctuation.ListComma.In(Language), Sources.Select(source => Text(source.Title)))
                );
            }

            foreach (var remark in Remarks)
            {
                height.Add(6);
                height.AddText(Words(remark));
            }

            height.Add(6);
            height.AddText(
                $"{Words(EmbedText.Attribution)} {Words(UiText.Site.Name)} {Words(EmbedText.NotUnesco)} {Words(EmbedText.NewWindow)}",
                EmbedHeight.Small,
                1.85
            );
            return height.Pixels;
        }
    }

    /// <summary>What readers must know of the texts shown.</summary>
    public IEnumerable<LocalizedText> Remarks
    {
        get
        {
            var states = Texts.SelectMany(text => ShownLanguages.Select(text.StateIn)).ToHashSet();
            if (states.Contains(TextState.Pending))
                yield return UiText.Remarks.PendingInShort;
            if (states.Contains(TextState.NeedsReview))
                yield return UiText.Remarks.ToVerify;
        }
    }

    private IEnumerable<Language> ShownLanguages => Shown.IsBilingual ? Languages.All : [Language];

    /// <summary>The texts of the content that may be doubtful.</summary>
    protected virtual IEnumerable<LocalizedText> Texts => [];

    public IEnumerable<Source> Sources => Cited.Select(cited => cited.Source).Distinct().Take(NumberOfSources);

    protected abstract IEnumerable<CitedSource> Cited { get; }

    protected abstract void Measure(EmbedHeight height);

    protected string Text(LocalizedText text) => text.In(Language) is { Length: > 0 } words ? words : text.In(Language.Other());

    protected string Words(LocalizedText text) => Shown.IsBilingual ? $"{text.Zh} {text.En}" : Text(text);

    protected void AddLine(EmbedHeight height, LocalizedText text, double size, double lineHeight = 1.6)
    {
        height.AddText(Text(text), size, lineHeight);
        if (Shown.IsBilingual)
            height.AddText(text.In(Language.Other()), size, lineHeight);
    }

    private IEnumerable<(string Name, string Value)> PairsWith(int? asOf) =>
        QueryParameters.Pairs(Query with { AsOf = asOf }).Concat(EmbedParameters.Pairs(Options));

    private void AddHeading(EmbedHeight height)
    {
        height.Add(8);
        height.AddText(Text(Heading), height.IsCompact ? 19 : 24, 1.25);
        if (Shown.IsBilingual)
            height.AddText(Heading.In(Language.Other()), EmbedHeight.Usual, 1.5);
    }
}
