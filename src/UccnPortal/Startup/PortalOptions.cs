using System.ComponentModel.DataAnnotations;

namespace UccnPortal.Startup;

public enum DatabaseProvider
{
    Sqlite,
    Postgres,
}

/// <summary>What an operator sets, in the configuration section <c>Portal</c>.</summary>
public sealed class PortalOptions : IValidatableObject
{
    public const string Section = "Portal";

    public DatabaseProvider Database { get; set; }

    /// <summary>Holds the SQLite file and its lock. Empty: <c>UccnPortal</c> under the account's local application data. Relative: to the content root.</summary>
    public string DataFolder { get; set; } = "";

    /// <summary>For PostgreSQL only.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>How long a start waits for a PostgreSQL that is away.</summary>
    [Range(0, 3600)]
    public int DatabaseWaitSeconds { get; set; } = 60;

    /// <summary>How long the program, told to stop, goes on answering with a readiness that fails, so that a balancer sees it. Not in Development.</summary>
    [Range(0, 600)]
    public int StopDelaySeconds { get; set; } = 5;

    /// <summary>Migrate and seed before the first request. Off: the commands <c>migrate</c> and <c>seed</c> do it.</summary>
    public bool SeedOnStart { get; set; } = true;

    /// <summary>Empty: <c>seed-data</c> beside the program.</summary>
    public string SeedFolder { get; set; } = "";

    /// <summary>The address the public knows, such as <c>https://portal.example</c>; canonical links, sitemap and embeds are built on it. Empty: the request's own.</summary>
    [RegularExpression("^(https?://[^/?#]+)?$", ErrorMessage = "Portal:PublicBaseUrl is a scheme and host without a path.")]
    public string PublicBaseUrl { get; set; } = "";

    /// <summary>Who may frame an embed: the sources of <c>frame-ancestors</c>.</summary>
    [RegularExpression(@"^[^;,\r\n]+$", ErrorMessage = "Portal:EmbedAncestors is a list of frame-ancestors sources parted by spaces.")]
    public string EmbedAncestors { get; set; } = "*";

    /// <summary>Proxies whose forwarded headers are believed, besides this machine: addresses parted by commas.</summary>
    public string KnownProxies { get; set; } = "";

    /// <summary>Lets staff sign in over plain http from other machines than this one: for a closed network without certificates.</summary>
    public bool AllowInsecureLan { get; set; }

    /// <summary>A certificate (PKCS #12) that encrypts the keys of sessions and code seeds in the database. Empty: they lie there as they are.</summary>
    public string KeyCertificateFile { get; set; } = "";
    public string KeyCertificatePassword { get; set; } = "";

    /// <summary>Makes a backup every night. Off: whoever runs the server sees to it. For SQLite only.</summary>
    public bool NightlyBackup { get; set; } = true;

    /// <summary>Takes mail over: <c>smtp.example.org</c> or <c>smtp.example.org:465</c>; the port is 587 where none is named. Empty: no mail is sent.</summary>
    [RegularExpression(@"^([^\s:/@]+(:\d{1,5})?)?$", ErrorMessage = "Portal:MailServer is a host, or a host and port: smtp.example.org:587.")]
    public string MailServer { get; set; } = "";

    /// <summary>Whom mail comes from, such as <c>portal@example.org</c>; needed where there is a mail server.</summary>
    public string MailFrom { get; set; } = "";
    public string MailUser { get; set; } = "";
    public string MailPassword { get; set; } = "";

    /// <summary>Hands mail over without encryption: to a relay on this machine or in a closed network.</summary>
    public bool MailIsPlain { get; set; }

    /// <summary>Whom finders of a hole are told to write to in <c>security.txt</c>: <c>mailto:…</c>, <c>https://…</c> or <c>tel:…</c>. Empty: the alliance's published mailbox.</summary>
    [RegularExpression(@"^((mailto:|https://|tel:)\S+)?$", ErrorMessage = "Portal:SecurityContact begins with mailto:, https:// or tel: and has no spaces.")]
    public string SecurityContact { get; set; } = "";

    /// <summary>A font with Chinese characters for pictures (PNG). Empty: one of the installed fonts.</summary>
    public string FontFile { get; set; } = "";

    /// <summary>Keep pages and parts of pages ready once they are rendered. Off in Development, where an edited view is to show on reload.</summary>
    public bool Caching { get; set; } = true;

    /// <summary>Bytes of rendered pages kept ready to send.</summary>
    [Range(0, 1L << 34)]
    public long PageCacheBytes { get; set; } = 48L << 20;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (MailServer.Length > 0 && !new EmailAddressAttribute().IsValid(MailFrom)) yield return new ValidationResult("Portal:MailServer needs Portal:MailFrom, the mail address that mail comes from.");
    }
}
