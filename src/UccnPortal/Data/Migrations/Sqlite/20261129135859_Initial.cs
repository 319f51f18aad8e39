using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UccnPortal.Data.Migrations.Sqlite
{
    // As EF wrote it, but for the triggers and this: the copy of the model that belongs to each migration is left out, so the
    // types of inserted values are named here.
    [DbContext(typeof(SqlitePortalDb))]
    [Migration("20261129135859_Initial")]
    public sealed class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    NormalizedName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: false),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: false),
                    CodeSeed = table.Column<string>(type: "TEXT", nullable: false),
                    LastCodeStep = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DisabledAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastSignInAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastSignInFrom = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "audit",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Actor = table.Column<string>(type: "TEXT", nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Action = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Details = table.Column<string>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: false),
                    IsRefusal = table.Column<bool>(type: "INTEGER", nullable: false),
                    PreviousHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "audit_check",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Entries = table.Column<long>(type: "INTEGER", nullable: false),
                    BrokenAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_check", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "content_version",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_version", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kept_forms",
                columns: table => new
                {
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Fields = table.Column<string>(type: "TEXT", nullable: false),
                    Bytes = table.Column<int>(type: "INTEGER", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kept_forms", x => x.TokenHash);
                });

            migrationBuilder.CreateTable(
                name: "protection_keys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_protection_keys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "records",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    DraftNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    WithdrawnAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnFor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Outdated = table.Column<string>(type: "TEXT", nullable: false),
                    OutdatedInPublic = table.Column<string>(type: "TEXT", nullable: false),
                    WithdrawnNotice_En = table.Column<string>(type: "TEXT", nullable: false),
                    WithdrawnNotice_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WithdrawnNotice_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    WithdrawnNotice_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WithdrawnTitle_En = table.Column<string>(type: "TEXT", nullable: false),
                    WithdrawnTitle_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WithdrawnTitle_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    WithdrawnTitle_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_records", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "seed_runs",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Fingerprint = table.Column<string>(type: "TEXT", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seed_runs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UntilUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sign_in_attempts",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sign_in_attempts", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "invitations",
                columns: table => new
                {
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    For = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    ExpiresAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_invitations", x => x.TokenHash);
                    table.ForeignKey(
                        name: "FK_invitations_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "known_addresses",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SeenAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_addresses", x => new { x.AccountId, x.Address });
                    table.ForeignKey(
                        name: "FK_known_addresses_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recovery_codes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recovery_codes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_recovery_codes_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "calls",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Website = table.Column<string>(type: "TEXT", nullable: false),
                    Announced = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    NewMembersPublished = table.Column<int>(type: "INTEGER", nullable: true),
                    MembersPublished = table.Column<int>(type: "INTEGER", nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note_En = table.Column<string>(type: "TEXT", nullable: false),
                    Note_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Note_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calls", x => x.Id);
                    table.ForeignKey(
                        name: "FK_calls_records_Id",
                        column: x => x.Id,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "countries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Continent = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Region = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnName_En = table.Column<string>(type: "TEXT", nullable: false),
                    UnName_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnName_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    UnName_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_countries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_countries_records_Id",
                        column: x => x.Id,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "editions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Printed = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    ShowsYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Place_En = table.Column<string>(type: "TEXT", nullable: false),
                    Place_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Place_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Publisher_En = table.Column<string>(type: "TEXT", nullable: false),
                    Publisher_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Publisher_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Publisher_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title_En = table.Column<string>(type: "TEXT", nullable: false),
                    Title_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Title_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_editions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_editions_records_Id",
                        column: x => x.Id,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fields",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Sign = table.Column<string>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Description_En = table.Column<string>(type: "TEXT", nullable: false),
                    Description_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Description_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Description_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ShortName_En = table.Column<string>(type: "TEXT", nullable: false),
                    ShortName_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ShortName_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    ShortName_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title_En = table.Column<string>(type: "TEXT", nullable: false),
                    Title_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Title_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Valid_From = table.Column<int>(type: "INTEGER", nullable: true),
                    Valid_KnownThrough = table.Column<int>(type: "INTEGER", nullable: true),
                    Valid_Until = table.Column<int>(type: "INTEGER", nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fields", x => x.Id);
                    table.ForeignKey(
                        name: "FK_fields_records_Id",
                        column: x => x.Id,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "former_slugs",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_former_slugs", x => new { x.Kind, x.Slug });
                    table.ForeignKey(
                        name: "FK_former_slugs_records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "media",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", nullable: false),
                    Width = table.Column<int>(type: "INTEGER", nullable: true),
                    Height = table.Column<int>(type: "INTEGER", nullable: true),
                    AlternativeText_En = table.Column<string>(type: "TEXT", nullable: false),
                    AlternativeText_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AlternativeText_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    AlternativeText_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Credit_En = table.Column<string>(type: "TEXT", nullable: false),
                    Credit_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Credit_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Credit_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Licence_En = table.Column<string>(type: "TEXT", nullable: false),
                    Licence_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Licence_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Licence_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title_En = table.Column<string>(type: "TEXT", nullable: false),
                    Title_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Title_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_media", x => x.Id);
                    table.ForeignKey(
                        name: "FK_media_records_Id",
                        column: x => x.Id,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: true),
                    Starts = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Ends = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note_En = table.Column<string>(type: "TEXT", nullable: false),
                    Note_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Note_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Theme_En = table.Column<string>(type: "TEXT", nullable: false),
                    Theme_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Theme_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Theme_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_meetings_records_Id",
                        column: x => x.Id,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "objectives",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text_En = table.Column<string>(type: "TEXT", nullable: false),
                    Text_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Text_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_objectives", x => x.Id);
                    table.ForeignKey(
                        name: "FK_objectives_records_Id",
                        column: x => x.Id,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "openings",
                columns: table => new
                {
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_openings", x => new { x.RecordId, x.AccountId });
                    table.ForeignKey(
                        name: "FK_openings_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_openings_records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organisations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Telephone = table.Column<string>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", nullable: false),
                    Website = table.Column<string>(type: "TEXT", nullable: false),
                    Address_En = table.Column<string>(type: "TEXT", nullable: false),
                    Address_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Address_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Address_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Body_En = table.Column<string>(type: "TEXT", nullable: false),
                    Body_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Body_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Body_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContactNote_En = table.Column<string>(type: "TEXT", nullable: false),
                    ContactNote_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContactNote_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    ContactNote_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Office_En = table.Column<string>(type: "TEXT", nullable: false),
                    Office_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Office_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Office_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OtherName_En = table.Column<string>(type: "TEXT", nullable: false),
                    OtherName_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OtherName_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    OtherName_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_organisations_records_Id",
                        column: x => x.Id,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Body_En = table.Column<string>(type: "TEXT", nullable: false),
                    Body_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Body_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Body_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note_En = table.Column<string>(type: "TEXT", nullable: false),
                    Note_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Note_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title_En = table.Column<string>(type: "TEXT", nullable: false),
                    Title_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Title_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_pages_records_Id",
                        column: x => x.Id,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reviews",
                columns: table => new
                {
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    LookedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LookedBy = table.Column<string>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    MailTo = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    SetBy = table.Column<string>(type: "TEXT", nullable: false),
                    MailingSinceUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    MailedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviews", x => x.RecordId);
                    table.ForeignKey(
                        name: "FK_reviews_records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "revisions",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Snapshot = table.Column<string>(type: "TEXT", nullable: false),
                    Schema = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    Operation = table.Column<Guid>(type: "TEXT", nullable: true),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PublicNote_En = table.Column<string>(type: "TEXT", nullable: false),
                    PublicNote_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PublicNote_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    PublicNote_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_revisions", x => x.Sequence);
                    table.ForeignKey(
                        name: "FK_revisions_records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_rules_records_Id",
                        column: x => x.Id,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "seed_states",
                columns: table => new
                {
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Snapshot = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seed_states", x => x.RecordId);
                    table.ForeignKey(
                        name: "FK_seed_states_records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "seed_suggestions",
                columns: table => new
                {
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Current = table.Column<string>(type: "TEXT", nullable: false),
                    Proposed = table.Column<string>(type: "TEXT", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seed_suggestions", x => new { x.RecordId, x.Field });
                    table.ForeignKey(
                        name: "FK_seed_suggestions_records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "settings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IcpNumber = table.Column<string>(type: "TEXT", nullable: false),
                    PublicSecurityNumber = table.Column<string>(type: "TEXT", nullable: false),
                    Disclaimer_En = table.Column<string>(type: "TEXT", nullable: false),
                    Disclaimer_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Disclaimer_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Disclaimer_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Licence_En = table.Column<string>(type: "TEXT", nullable: false),
                    Licence_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Licence_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Licence_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SiteName_En = table.Column<string>(type: "TEXT", nullable: false),
                    SiteName_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SiteName_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    SiteName_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_settings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_settings_records_Id",
                        column: x => x.Id,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sources",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Url = table.Column<string>(type: "TEXT", nullable: false),
                    Published = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Checked = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Licence_En = table.Column<string>(type: "TEXT", nullable: false),
                    Licence_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Licence_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Licence_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note_En = table.Column<string>(type: "TEXT", nullable: false),
                    Note_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Note_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Publisher_En = table.Column<string>(type: "TEXT", nullable: false),
                    Publisher_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Publisher_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Publisher_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title_En = table.Column<string>(type: "TEXT", nullable: false),
                    Title_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Title_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sources", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sources_records_Id",
                        column: x => x.Id,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "steering_duties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text_En = table.Column<string>(type: "TEXT", nullable: false),
                    Text_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Text_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_steering_duties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_steering_duties_records_Id",
                        column: x => x.Id,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "steering_terms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Label_En = table.Column<string>(type: "TEXT", nullable: false),
                    Label_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Label_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Label_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note_En = table.Column<string>(type: "TEXT", nullable: false),
                    Note_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Note_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Valid_From = table.Column<int>(type: "INTEGER", nullable: true),
                    Valid_KnownThrough = table.Column<int>(type: "INTEGER", nullable: true),
                    Valid_Until = table.Column<int>(type: "INTEGER", nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_steering_terms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_steering_terms_records_Id",
                        column: x => x.Id,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "calls_phases",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calls_phases", x => new { x.RecordId, x.Key });
                    table.ForeignKey(
                        name: "FK_calls_phases_calls_RecordId",
                        column: x => x.RecordId,
                        principalTable: "calls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "provinces",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Country = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ShortName_En = table.Column<string>(type: "TEXT", nullable: false),
                    ShortName_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ShortName_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    ShortName_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_provinces", x => x.Id);
                    table.ForeignKey(
                        name: "FK_provinces_countries_Country",
                        column: x => x.Country,
                        principalTable: "countries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_provinces_records_Id",
                        column: x => x.Id,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "errata",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Edition = table.Column<Guid>(type: "TEXT", nullable: false),
                    Corrects = table.Column<Guid>(type: "TEXT", nullable: true),
                    CorrectsField = table.Column<string>(type: "TEXT", nullable: false),
                    Corrected_En = table.Column<string>(type: "TEXT", nullable: false),
                    Corrected_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Corrected_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Corrected_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Printed_En = table.Column<string>(type: "TEXT", nullable: false),
                    Printed_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Printed_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Printed_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Where_En = table.Column<string>(type: "TEXT", nullable: false),
                    Where_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Where_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Where_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Why_En = table.Column<string>(type: "TEXT", nullable: false),
                    Why_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Why_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Why_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_errata", x => x.Id);
                    table.ForeignKey(
                        name: "FK_errata_editions_Edition",
                        column: x => x.Edition,
                        principalTable: "editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_errata_records_Corrects",
                        column: x => x.Corrects,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_errata_records_Id",
                        column: x => x.Id,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fields_criteria",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Note_En = table.Column<string>(type: "TEXT", nullable: false),
                    Note_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Note_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text_En = table.Column<string>(type: "TEXT", nullable: false),
                    Text_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Text_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Valid_From = table.Column<int>(type: "INTEGER", nullable: true),
                    Valid_KnownThrough = table.Column<int>(type: "INTEGER", nullable: true),
                    Valid_Until = table.Column<int>(type: "INTEGER", nullable: true),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fields_criteria", x => new { x.RecordId, x.Key });
                    table.ForeignKey(
                        name: "FK_fields_criteria_fields_RecordId",
                        column: x => x.RecordId,
                        principalTable: "fields",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meetings_decisions",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Note_En = table.Column<string>(type: "TEXT", nullable: false),
                    Note_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Note_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text_En = table.Column<string>(type: "TEXT", nullable: false),
                    Text_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Text_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_decisions", x => new { x.RecordId, x.Key });
                    table.ForeignKey(
                        name: "FK_meetings_decisions_meetings_RecordId",
                        column: x => x.RecordId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rules_versions",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<Guid>(type: "TEXT", nullable: true),
                    Note_En = table.Column<string>(type: "TEXT", nullable: false),
                    Note_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Note_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text_En = table.Column<string>(type: "TEXT", nullable: false),
                    Text_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Text_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Valid_From = table.Column<int>(type: "INTEGER", nullable: true),
                    Valid_KnownThrough = table.Column<int>(type: "INTEGER", nullable: true),
                    Valid_Until = table.Column<int>(type: "INTEGER", nullable: true),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rules_versions", x => new { x.RecordId, x.Key });
                    table.ForeignKey(
                        name: "FK_rules_versions_meetings_DecidedAt",
                        column: x => x.DecidedAt,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_rules_versions_rules_RecordId",
                        column: x => x.RecordId,
                        principalTable: "rules",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "citations",
                columns: table => new
                {
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Field = table.Column<string>(type: "TEXT", nullable: false),
                    SourceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Locator = table.Column<string>(type: "TEXT", nullable: false),
                    Checked = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_citations", x => new { x.RecordId, x.Position });
                    table.ForeignKey(
                        name: "FK_citations_records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_citations_sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "steering_terms_roles",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_steering_terms_roles", x => new { x.RecordId, x.Key });
                    table.ForeignKey(
                        name: "FK_steering_terms_roles_steering_terms_RecordId",
                        column: x => x.RecordId,
                        principalTable: "steering_terms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "calls_phases_milestones",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CallPhaseKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    On = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Note_En = table.Column<string>(type: "TEXT", nullable: false),
                    Note_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Note_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text_En = table.Column<string>(type: "TEXT", nullable: false),
                    Text_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Text_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calls_phases_milestones", x => new { x.RecordId, x.CallPhaseKey, x.Key });
                    table.ForeignKey(
                        name: "FK_calls_phases_milestones_calls_phases_RecordId_CallPhaseKey",
                        columns: x => new { x.RecordId, x.CallPhaseKey },
                        principalTable: "calls_phases",
                        principalColumns: new[] { "RecordId", "Key" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Pinyin = table.Column<string>(type: "TEXT", nullable: false),
                    SortEn = table.Column<string>(type: "TEXT", nullable: false),
                    SortZh = table.Column<string>(type: "TEXT", nullable: false),
                    Country = table.Column<Guid>(type: "TEXT", nullable: false),
                    Province = table.Column<Guid>(type: "TEXT", nullable: true),
                    Latitude = table.Column<double>(type: "REAL", nullable: true),
                    Longitude = table.Column<double>(type: "REAL", nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Office_En = table.Column<string>(type: "TEXT", nullable: false),
                    Office_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Office_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Office_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Summary_En = table.Column<string>(type: "TEXT", nullable: false),
                    Summary_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Summary_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Summary_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Within_En = table.Column<string>(type: "TEXT", nullable: false),
                    Within_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Within_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Within_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_cities_countries_Country",
                        column: x => x.Country,
                        principalTable: "countries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cities_provinces_Province",
                        column: x => x.Province,
                        principalTable: "provinces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cities_records_Id",
                        column: x => x.Id,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cities_designations",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Field = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Announced = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnescoUrl = table.Column<string>(type: "TEXT", nullable: false),
                    Note_En = table.Column<string>(type: "TEXT", nullable: false),
                    Note_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Note_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Valid_From = table.Column<int>(type: "INTEGER", nullable: true),
                    Valid_KnownThrough = table.Column<int>(type: "INTEGER", nullable: true),
                    Valid_Until = table.Column<int>(type: "INTEGER", nullable: true),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cities_designations", x => new { x.RecordId, x.Key });
                    table.ForeignKey(
                        name: "FK_cities_designations_cities_RecordId",
                        column: x => x.RecordId,
                        principalTable: "cities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_cities_designations_fields_Field",
                        column: x => x.Field,
                        principalTable: "fields",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cities_facts",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AsOf = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Text_En = table.Column<string>(type: "TEXT", nullable: false),
                    Text_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Text_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cities_facts", x => new { x.RecordId, x.Key });
                    table.ForeignKey(
                        name: "FK_cities_facts_cities_RecordId",
                        column: x => x.RecordId,
                        principalTable: "cities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cities_links",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Url = table.Column<string>(type: "TEXT", nullable: false),
                    Label_En = table.Column<string>(type: "TEXT", nullable: false),
                    Label_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Label_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Label_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cities_links", x => new { x.RecordId, x.Key });
                    table.ForeignKey(
                        name: "FK_cities_links_cities_RecordId",
                        column: x => x.RecordId,
                        principalTable: "cities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cities_names",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NeedsReview = table.Column<bool>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cities_names", x => new { x.RecordId, x.Key });
                    table.ForeignKey(
                        name: "FK_cities_names_cities_RecordId",
                        column: x => x.RecordId,
                        principalTable: "cities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "editions_lines",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    List = table.Column<string>(type: "TEXT", nullable: false),
                    Zh = table.Column<string>(type: "TEXT", nullable: false),
                    En = table.Column<string>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Field = table.Column<Guid>(type: "TEXT", nullable: true),
                    City = table.Column<Guid>(type: "TEXT", nullable: true),
                    Category_En = table.Column<string>(type: "TEXT", nullable: false),
                    Category_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Category_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Category_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_editions_lines", x => new { x.RecordId, x.Key });
                    table.ForeignKey(
                        name: "FK_editions_lines_cities_City",
                        column: x => x.City,
                        principalTable: "cities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_editions_lines_editions_RecordId",
                        column: x => x.RecordId,
                        principalTable: "editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_editions_lines_fields_Field",
                        column: x => x.Field,
                        principalTable: "fields",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings_places",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    City = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_places", x => new { x.RecordId, x.Key });
                    table.ForeignKey(
                        name: "FK_meetings_places_cities_City",
                        column: x => x.City,
                        principalTable: "cities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_meetings_places_meetings_RecordId",
                        column: x => x.RecordId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "steering_terms_seats",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    Field = table.Column<Guid>(type: "TEXT", nullable: false),
                    City = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_steering_terms_seats", x => new { x.RecordId, x.Key });
                    table.ForeignKey(
                        name: "FK_steering_terms_seats_cities_City",
                        column: x => x.City,
                        principalTable: "cities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_steering_terms_seats_fields_Field",
                        column: x => x.Field,
                        principalTable: "fields",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_steering_terms_seats_steering_terms_RecordId",
                        column: x => x.RecordId,
                        principalTable: "steering_terms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "audit_check",
                columns: new[] { "Id", "AtUtc", "BrokenAt", "Entries" },
                columnTypes: new[] { "INTEGER", "TEXT", "INTEGER", "INTEGER" },
                values: new object[] { 1, null, null, 0L });

            migrationBuilder.InsertData(
                table: "content_version",
                columns: new[] { "Id", "AtUtc", "Number" },
                columnTypes: new[] { "INTEGER", "TEXT", "INTEGER" },
                values: new object[] { 1, new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), 0L });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_NormalizedName",
                table: "accounts",
                column: "NormalizedName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_audit_IsRefusal_Sequence",
                table: "audit",
                columns: new[] { "IsRefusal", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_RecordId",
                table: "audit",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_citations_SourceId",
                table: "citations",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_cities_Country",
                table: "cities",
                column: "Country");

            migrationBuilder.CreateIndex(
                name: "IX_cities_Province",
                table: "cities",
                column: "Province");

            migrationBuilder.CreateIndex(
                name: "IX_cities_designations_Field",
                table: "cities_designations",
                column: "Field");

            migrationBuilder.CreateIndex(
                name: "IX_editions_lines_City",
                table: "editions_lines",
                column: "City");

            migrationBuilder.CreateIndex(
                name: "IX_editions_lines_Field",
                table: "editions_lines",
                column: "Field");

            migrationBuilder.CreateIndex(
                name: "IX_errata_Corrects",
                table: "errata",
                column: "Corrects");

            migrationBuilder.CreateIndex(
                name: "IX_errata_Edition",
                table: "errata",
                column: "Edition");

            migrationBuilder.CreateIndex(
                name: "IX_former_slugs_RecordId",
                table: "former_slugs",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_invitations_AccountId",
                table: "invitations",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_kept_forms_AtUtc",
                table: "kept_forms",
                column: "AtUtc");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_places_City",
                table: "meetings_places",
                column: "City");

            migrationBuilder.CreateIndex(
                name: "IX_openings_AccountId",
                table: "openings",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_provinces_Country",
                table: "provinces",
                column: "Country");

            migrationBuilder.CreateIndex(
                name: "IX_records_Kind_Slug",
                table: "records",
                columns: new[] { "Kind", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recovery_codes_AccountId",
                table: "recovery_codes",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_revisions_RecordId_Number",
                table: "revisions",
                columns: new[] { "RecordId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_revisions_RecordId_Operation",
                table: "revisions",
                columns: new[] { "RecordId", "Operation" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_rules_versions_DecidedAt",
                table: "rules_versions",
                column: "DecidedAt");

            migrationBuilder.CreateIndex(
                name: "IX_sign_in_attempts_AtUtc",
                table: "sign_in_attempts",
                column: "AtUtc");

            migrationBuilder.CreateIndex(
                name: "IX_steering_terms_seats_City",
                table: "steering_terms_seats",
                column: "City");

            migrationBuilder.CreateIndex(
                name: "IX_steering_terms_seats_Field",
                table: "steering_terms_seats",
                column: "Field");

            // What happened stays as it was written, whoever holds the connection. Drafts of what was withdrawn may go, and
            // refusals that are old or dated ahead by a wrong clock.
            foreach (var table in new[] { "audit", "revisions" })
                migrationBuilder.Sql($"CREATE TRIGGER {table}_never_update BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;");
            migrationBuilder.Sql("""
                CREATE TRIGGER revisions_never_delete BEFORE DELETE ON revisions
                WHEN OLD."Kind" NOT IN ('Saved', 'Restored') OR NOT EXISTS (SELECT 1 FROM records WHERE "Id" = OLD."RecordId" AND "WithdrawnAtUtc" IS NOT NULL)
                BEGIN SELECT RAISE(ABORT, 'revisions is append-only'); END;
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER audit_never_delete BEFORE DELETE ON audit
                WHEN NOT OLD."IsRefusal" OR OLD."AtUtc" BETWEEN datetime('now', '-180 days') AND datetime('now', '+1 day')
                BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit");

            migrationBuilder.DropTable(
                name: "audit_check");

            migrationBuilder.DropTable(
                name: "calls_phases_milestones");

            migrationBuilder.DropTable(
                name: "citations");

            migrationBuilder.DropTable(
                name: "cities_designations");

            migrationBuilder.DropTable(
                name: "cities_facts");

            migrationBuilder.DropTable(
                name: "cities_links");

            migrationBuilder.DropTable(
                name: "cities_names");

            migrationBuilder.DropTable(
                name: "content_version");

            migrationBuilder.DropTable(
                name: "editions_lines");

            migrationBuilder.DropTable(
                name: "errata");

            migrationBuilder.DropTable(
                name: "fields_criteria");

            migrationBuilder.DropTable(
                name: "former_slugs");

            migrationBuilder.DropTable(
                name: "invitations");

            migrationBuilder.DropTable(
                name: "kept_forms");

            migrationBuilder.DropTable(
                name: "known_addresses");

            migrationBuilder.DropTable(
                name: "media");

            migrationBuilder.DropTable(
                name: "meetings_decisions");

            migrationBuilder.DropTable(
                name: "meetings_places");

            migrationBuilder.DropTable(
                name: "objectives");

            migrationBuilder.DropTable(
                name: "openings");

            migrationBuilder.DropTable(
                name: "organisations");

            migrationBuilder.DropTable(
                name: "pages");

            migrationBuilder.DropTable(
                name: "protection_keys");

            migrationBuilder.DropTable(
                name: "recovery_codes");

            migrationBuilder.DropTable(
                name: "reviews");

            migrationBuilder.DropTable(
                name: "revisions");

            migrationBuilder.DropTable(
                name: "rules_versions");

            migrationBuilder.DropTable(
                name: "seed_runs");

            migrationBuilder.DropTable(
                name: "seed_states");

            migrationBuilder.DropTable(
                name: "seed_suggestions");

            migrationBuilder.DropTable(
                name: "sessions");

            migrationBuilder.DropTable(
                name: "settings");

            migrationBuilder.DropTable(
                name: "sign_in_attempts");

            migrationBuilder.DropTable(
                name: "steering_duties");

            migrationBuilder.DropTable(
                name: "steering_terms_roles");

            migrationBuilder.DropTable(
                name: "steering_terms_seats");

            migrationBuilder.DropTable(
                name: "calls_phases");

            migrationBuilder.DropTable(
                name: "sources");

            migrationBuilder.DropTable(
                name: "editions");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "meetings");

            migrationBuilder.DropTable(
                name: "rules");

            migrationBuilder.DropTable(
                name: "cities");

            migrationBuilder.DropTable(
                name: "fields");

            migrationBuilder.DropTable(
                name: "steering_terms");

            migrationBuilder.DropTable(
                name: "calls");

            migrationBuilder.DropTable(
                name: "provinces");

            migrationBuilder.DropTable(
                name: "countries");

            migrationBuilder.DropTable(
                name: "records");
        }
    }
}
