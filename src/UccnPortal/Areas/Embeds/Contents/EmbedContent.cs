using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Embeds.Contents;

/// <summary>What a frame shows and how: the same for the frame itself, for the builder's snippets and for oEmbed.</summary>
public abstract class EmbedContent
{
    private const int NumberOfSources = 4;

    private readonly EmbedRequest _request;

    protected EmbedContent(EmbedRequest request)
    {
        _request = request;
        (Query, Ignored) = QueryParameters.Read(request.Parameters, request.Network, request.ThisYear, request.Kind.Filters);
        Options = EmbedParameters.Read(request.Parameters, Ignored, request.Kind.Looks);
        if (Options.Accent.Length == 0 || EmbedAccent.Of(Options.Accent).Fits(Options.Theme)) return;

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

    /// <summary>The partial that shows it.</summary>
    public abstract string View { get; }
    public abstract LocalizedText Heading { get; }

    /// <summary>How many there are of what is shown, where that is counted.</summary>
    public virtual LocalizedText? Count => null;

    /// <summary>The page that the frame is a window on, for another year or as asked.</summary>
    public abstract string PagePath(Language language, int? asOf);

    public string Page => PagePath(Language, Query.AsOf);

    /// <summary>The page as a file of rows, where it is a list.</summary>
    public virtual string? Csv => null;

    /// <summary>As a picture, where one can be made.</summary>
    public virtual string? Png => null;

    /// <summary>The picture that stands for it where its page is shared, as it is today.</summary>
    public virtual string? SharePicture => null;

    /// <summary>As bare rows, for editors that take no frame.</summary>
    public virtual PlainTable? Table => null;

    /// <summary>The frame's address: canonical, so that caches find it.</summary>
    public string Path => PathWith(Query.AsOf);

    /// <summary>As the frame's address names it.</summary>
    public string What => Kind.PathWith(_request.Slug);

    public string PathWith(int? asOf) => Links.Embed(Shown.Code, What, QueryParameters.Write(PairsWith(asOf)));

    /// <summary>What was asked and understood, in its canonical form.</summary>
    public IEnumerable<(string Name, string Value)> Pairs => PairsWith(Query.AsOf);

    /// <summary>The name of the frame: it tells apart several on one page.</summary>
    public string Title
    {
        get
        {
            var details = new[] { Count, Query.AsOf is { } year ? UiText.Cities.ShownAsOf.With(year) : null }.OfType<LocalizedText>().Select(text => text.In(Language));
            var name = Say(EmbedText.FrameTitle.With(Heading));
            return string.Join(UiText.Punctuation.Comma.In(Language), details) is { Length: > 0 } words ? Say(UiText.Punctuation.InBrackets.With(name, words)) : name;
        }
    }

    /// <summary>The estimated height at 360 px of what <see cref="Path"/> shows, in pixels.</summary>
    public int Height
    {
        get
        {
            var height = new EmbedHeight(Options.IsCompact);
            if (Options.ShowsHeading) AddHeading(height);
            if (Query.AsOf is { } year)
            {
                height.Add(8);
                height.AddText(Words(UiText.Cities.ShownAsOf.With(year)) + Words(EmbedText.Today), EmbedHeight.Usual, 1.72);
            }

            Measure(height);
            if (Options.ShowsFooter && Sources.Any())
            {
                height.Add(6);
                height.AddText(Words(UiText.Site.Source) + string.Join(UiText.Punctuation.ListComma.In(Language), Sources.Select(source => Say(source.Title))));
            }

            height.Add(6);
            height.AddText($"{Words(EmbedText.Attribution)} {Words(UiText.Site.Name)} {Words(EmbedText.NotUnesco)} {Words(EmbedText.NewWindow)}", EmbedHeight.Small, 1.85);
            return height.Pixels;
        }
    }

    public IEnumerable<Source> Sources => Cited.Select(cited => cited.Source).Distinct().Take(NumberOfSources);

    protected abstract IEnumerable<CitedSource> Cited { get; }

    /// <summary>Adds what the partial shows.</summary>
    protected abstract void Measure(EmbedHeight height);

    protected string Say(LocalizedText text) => text.In(Language) is { Length: > 0 } words ? words : text.In(Language.Other());

    /// <summary>The words in the language or both languages of the frame, in one line.</summary>
    protected string Words(LocalizedText text) => Shown.IsBilingual ? $"{text.Zh} {text.En}" : Say(text);

    /// <summary>Each language on lines of its own.</summary>
    protected void AddLine(EmbedHeight height, LocalizedText text, double size, double lineHeight = 1.6)
    {
        height.AddText(Say(text), size, lineHeight);
        if (Shown.IsBilingual) height.AddText(text.In(Language.Other()), size, lineHeight);
    }

    private IEnumerable<(string Name, string Value)> PairsWith(int? asOf) =>
        QueryParameters.Pairs(Query with { AsOf = asOf }).Concat(EmbedParameters.Pairs(Options));

    private void AddHeading(EmbedHeight height)
    {
        height.Add(8);
        height.AddText(Say(Heading), height.IsCompact ? 19 : 24, 1.25);
        if (Shown.IsBilingual) height.AddText(Heading.In(Language.Other()), EmbedHeight.Usual, 1.5);
    }
}
