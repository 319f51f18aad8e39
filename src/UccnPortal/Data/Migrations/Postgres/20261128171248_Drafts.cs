using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UccnPortal.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Drafts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "Operation",
                table: "revisions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PublicNote_En",
                table: "revisions",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "PublicNote_EnState",
                table: "revisions",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Approved");

            migrationBuilder.AddColumn<string>(
                name: "PublicNote_Zh",
                table: "revisions",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "PublicNote_ZhState",
                table: "revisions",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Approved");

            migrationBuilder.AddColumn<int>(
                name: "DraftNumber",
                table: "records",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "MergedInto",
                table: "records",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Outdated",
                table: "records",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnFor",
                table: "records",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnNotice_En",
                table: "records",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnNotice_EnState",
                table: "records",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Approved");

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnNotice_Zh",
                table: "records",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnNotice_ZhState",
                table: "records",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Approved");

            migrationBuilder.CreateTable(
                name: "kept_forms",
                columns: table => new
                {
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Fields = table.Column<string>(type: "text", nullable: false),
                    Address = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kept_forms", x => x.TokenHash);
                });

            migrationBuilder.CreateTable(
                name: "openings",
                columns: table => new
                {
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "IX_revisions_RecordId_Operation",
                table: "revisions",
                columns: new[] { "RecordId", "Operation" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kept_forms_AtUtc",
                table: "kept_forms",
                column: "AtUtc");

            migrationBuilder.CreateIndex(
                name: "IX_openings_AccountId",
                table: "openings",
                column: "AccountId");

            // Drafts of what was withdrawn may go; nothing else ever does.
            migrationBuilder.Sql("DROP TRIGGER revisions_never_changed ON revisions;");
            migrationBuilder.Sql("CREATE TRIGGER revisions_never_changed BEFORE UPDATE ON revisions FOR EACH ROW EXECUTE FUNCTION append_only();");
            migrationBuilder.Sql("""
                CREATE FUNCTION only_withdrawn_drafts() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                  IF OLD."Kind" IN ('Saved', 'Restored') AND EXISTS (SELECT 1 FROM records WHERE "Id" = OLD."RecordId" AND "WithdrawnAtUtc" IS NOT NULL) THEN RETURN OLD; END IF;
                  RAISE EXCEPTION 'revisions is append-only';
                END $$;
                """);
            migrationBuilder.Sql("CREATE TRIGGER revisions_never_deleted BEFORE DELETE ON revisions FOR EACH ROW EXECUTE FUNCTION only_withdrawn_drafts();");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER revisions_never_deleted ON revisions;");
            migrationBuilder.Sql("DROP FUNCTION only_withdrawn_drafts();");
            migrationBuilder.Sql("DROP TRIGGER revisions_never_changed ON revisions;");
            migrationBuilder.Sql("CREATE TRIGGER revisions_never_changed BEFORE UPDATE OR DELETE ON revisions FOR EACH ROW EXECUTE FUNCTION append_only();");

            migrationBuilder.DropTable(
                name: "kept_forms");

            migrationBuilder.DropTable(
                name: "openings");

            migrationBuilder.DropIndex(
                name: "IX_revisions_RecordId_Operation",
                table: "revisions");

            migrationBuilder.DropColumn(
                name: "Operation",
                table: "revisions");

            migrationBuilder.DropColumn(
                name: "PublicNote_En",
                table: "revisions");

            migrationBuilder.DropColumn(
                name: "PublicNote_EnState",
                table: "revisions");

            migrationBuilder.DropColumn(
                name: "PublicNote_Zh",
                table: "revisions");

            migrationBuilder.DropColumn(
                name: "PublicNote_ZhState",
                table: "revisions");

            migrationBuilder.DropColumn(
                name: "DraftNumber",
                table: "records");

            migrationBuilder.DropColumn(
                name: "MergedInto",
                table: "records");

            migrationBuilder.DropColumn(
                name: "Outdated",
                table: "records");

            migrationBuilder.DropColumn(
                name: "WithdrawnFor",
                table: "records");

            migrationBuilder.DropColumn(
                name: "WithdrawnNotice_En",
                table: "records");

            migrationBuilder.DropColumn(
                name: "WithdrawnNotice_EnState",
                table: "records");

            migrationBuilder.DropColumn(
                name: "WithdrawnNotice_Zh",
                table: "records");

            migrationBuilder.DropColumn(
                name: "WithdrawnNotice_ZhState",
                table: "records");
        }
    }
}
