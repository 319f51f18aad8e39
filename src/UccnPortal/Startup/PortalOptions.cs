using System.ComponentModel.DataAnnotations;

namespace UccnPortal.Startup;

public enum DatabaseProvider
{
    Sqlite,
    Postgres,
}

public sealed class PortalOptions : IValidatableObject
{
    public const string Section = "Portal";

    public DatabaseProvider Database { get; set; }

    /// <summary>Folder of the SQLite file. Empty: <c>UccnPortal</c> under local application data. Relative: to the content root.</summary>
    public string DataFolder { get; set; } = "";

    public string ConnectionString { get; set; } = "";

    /// <summary>How long a start waits for a PostgreSQL that is away.</summary>
    [Range(0, 3600)]
    public int DatabaseWaitSeconds { get; set; } = 60;

    /// <summary>How long a stopping program still answers with failing readiness, so that balancers notice. Not in Development.</summary>
    [Range(0, 600)]
    public int StopDelaySeconds { get; set; } = 5;

    /// <summary>Migrates and seeds before the first request. Off: the commands <c>migrate</c> and <c>seed</c> do it.</summary>
    public bool SeedOnStart { get; set; } = true;

    /// <summary>Empty: <c>seed-data</c> beside the program.</summary>
    public string SeedFolder { get; set; } = "";

    /// <summary>The public address, such as <c>https://portal.example</c>, for all absolute links. Empty: the request's own.</summary>
    [RegularExpression("^(https?://[^/?#]+)?$", ErrorMessage = "Portal:PublicBaseUrl is a scheme and host without a path.")]
    public string PublicBaseUrl { get; set; } = "";

    /// <summary>Who may frame embeds: the sources of a <c>frame-ancestors</c> directive.</summary>
    [RegularExpression(@"^[^;,\r\n]+$", ErrorMessage = "Portal:EmbedAncestors is a list of frame-ancestors sources parted by spaces.")]
    public string EmbedAncestors { get; set; } = "*";

    /// <summary>Proxies besides this machine whose forwarded headers are trusted: addresses separated by commas.</summary>
    public string KnownProxies { get; set; } = "";

    /// <summary>Lets staff sign in over plain http from other machines, in a closed network without certificates.</summary>
    public bool AllowInsecureLan { get; set; }

    /// <summary>A certificate (PKCS #12) that encrypts session keys and code seeds in the database. Empty: no encryption.</summary>
    public string KeyCertificateFile { get; set; } = "";
    public string KeyCertificatePassword { get; set; } = "";

    /// <summary>Makes a backup every night, for SQLite only. Off: the operator makes them.</summary>
    public bool NightlyBackup { get; set; } = true;

    /// <summary>The host and optional port of the SMTP server; the default port is 587. Empty: no mail is sent.</summary>
    [RegularExpression(
        @"^([^\s:/@]+(:\d{1,5})?)?$",
        ErrorMessage = "Portal:MailServer is a host, or a host and port: smtp.example.org:587."
    )]
    public string MailServer { get; set; } = "";

    public string MailFrom { get; set; } = "";
    public string MailUser { get; set; } = "";
    public string MailPassword { get; set; } = "";

    /// <summary>Sends without encryption, to a relay on the same machine.</summary>
    public bool MailIsPlain { get; set; }

    /// <summary>The contact in <c>security.txt</c>: a mailto, https or tel address. Empty: the alliance's published mailbox.</summary>
    [RegularExpression(
        @"^((mailto:|https://|tel:)\S+)?$",
        ErrorMessage = "Portal:SecurityContact begins with mailto:, https:// or tel: and has no spaces."
    )]
    public string SecurityContact { get; set; } = "";

    /// <summary>How many days a reader's report is kept after it was closed.</summary>
    [Range(1, 3650)]
    public int ReportDays { get; set; } = 180;

    /// <summary>A font with Chinese characters for pictures (PNG). Empty: one of the installed fonts.</summary>
    public string FontFile { get; set; } = "";

    /// <summary>Keeps rendered pages and fragments. Off in Development, so that an edited view shows on reload.</summary>
    public bool Caching { get; set; } = true;

    [Range(0, 1L << 34)]
    public long PageCacheBytes { get; set; } = 48L << 20;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (MailServer.Length > 0 && !new EmailAddressAttribute().IsValid(MailFrom))
            yield return new ValidationResult("Portal:MailServer needs Portal:MailFrom, the mail address that mail comes from.");
    }
}
