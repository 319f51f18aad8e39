using SkiaSharp;

namespace UccnPortal.Drawings;

/// <summary>Finds installed fonts on first use. Without Skia's native library or a Chinese font there are no pictures.</summary>
public sealed class PictureFonts(string configuredFile, ILogger<PictureFonts> log) : IDisposable
{
    // Every font must have these: Chinese, its punctuation, and the Latin letters of names.
    private const string Probe = "创意城市网络（，。“）Aéñü 0–9%";

    private static readonly string[] Folders =
    [
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        "/System/Library/Fonts",
        "/Library/Fonts",
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
    ];

    // In order of preference, by the beginning of the file name.
    private static readonly string[] TextFiles =
    [
        "NotoSansCJK-Regular.",
        "NotoSansCJKsc-Regular.",
        "NotoSansSC-Regular.",
        "NotoSansSC",
        "SourceHanSansSC-Regular.",
        "SourceHanSans-Regular.",
        "PingFang.",
        "msyh.",
        "wqy-microhei.",
        "wqy-zenhei.",
        "simhei.",
    ];
    private static readonly string[] TitleFiles =
    [
        "NotoSerifCJK-Bold.",
        "NotoSerifCJKsc-Bold.",
        "NotoSerifSC-Bold.",
        "SourceHanSerifSC-Bold.",
        "SourceHanSerif-Bold.",
        "NotoSansCJK-Bold.",
    ];

    private readonly Lock _finding = new();
    private (SKTypeface Text, SKTypeface Title)? _found;
    private bool _isLookedFor;

    public bool AreThere => Find() is not null;

    internal SKTypeface? Of(Face face) => Find() is { } found ? (face == Face.Title ? found.Title : found.Text) : null;

    public void Dispose()
    {
        if (_found is not { } found)
            return;

        found.Title.Dispose();
        found.Text.Dispose();
    }

    private (SKTypeface Text, SKTypeface Title)? Find()
    {
        lock (_finding)
        {
            if (_isLookedFor)
                return _found;

            _isLookedFor = true;
            try
            {
                var text = configuredFile.Length > 0 ? Load(configuredFile) : FirstOf(TextFiles);
                if (text is not null)
                    _found = (text, FirstOf(TitleFiles) ?? text);
            }
            catch (Exception error)
                when (error
                        is DllNotFoundException
                            or TypeInitializationException
                            or BadImageFormatException
                            or EntryPointNotFoundException
                            or IOException
                            or UnauthorizedAccessException
                )
            {
                log.LogWarning(error, "Pictures cannot be drawn on this machine");
            }

            if (_found is null)
            {
                log.LogWarning(
                    "No font with Chinese characters is found: figures are not offered as PNG. Install one, or set Portal:FontFile"
                );
            }

            return _found;
        }
    }

    private static SKTypeface? FirstOf(string[] names)
    {
        var files = Folders
            .Where(Directory.Exists)
            .SelectMany(folder =>
                Directory.EnumerateFiles(folder, "*.*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            )
            .Select(path =>
                (
                    Path: path,
                    Rank: Array.FindIndex(names, name => Path.GetFileName(path).StartsWith(name, StringComparison.OrdinalIgnoreCase))
                )
            )
            .Where(file => file.Rank >= 0)
            .OrderBy(file => file.Rank)
            .ThenBy(file => file.Path, StringComparer.Ordinal);
        return files.Select(file => Load(file.Path)).FirstOrDefault(typeface => typeface is not null);
    }

    private static SKTypeface? Load(string path)
    {
        SKTypeface? first = null;
        for (var index = 0; SKTypeface.FromFile(path, index) is { } typeface; index++)
        {
            if (HasAll(typeface))
            {
                if (typeface.FamilyName.EndsWith(" SC", StringComparison.Ordinal))
                {
                    first?.Dispose();
                    return typeface;
                }

                if (first is null)
                {
                    first = typeface;
                    continue;
                }
            }

            typeface.Dispose();
        }

        return first;
    }

    private static bool HasAll(SKTypeface typeface)
    {
        using var font = new SKFont(typeface);
        return font.ContainsGlyphs(Probe);
    }
}
