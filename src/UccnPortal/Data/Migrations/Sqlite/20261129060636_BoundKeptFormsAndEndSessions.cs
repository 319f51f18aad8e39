using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UccnPortal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class BoundKeptFormsAndEndSessions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DELETE FROM kept_forms;"); // Nobody counted their bytes, and they last half an hour.

            migrationBuilder.AddColumn<int>(
                name: "Bytes",
                table: "kept_forms",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsRefusal",
                table: "audit",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

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

            migrationBuilder.InsertData(
                table: "audit_check",
                columns: new[] { "Id", "AtUtc", "BrokenAt", "Entries" },
                values: new object[] { 1, null, null, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_audit_IsRefusal_Sequence",
                table: "audit",
                columns: new[] { "IsRefusal", "Sequence" });

            // Old refusals may go, and those written by a clock that was wrong; nothing else ever does.
            migrationBuilder.Sql("DROP TRIGGER audit_never_delete;");
            migrationBuilder.Sql("""
                CREATE TRIGGER audit_never_delete BEFORE DELETE ON audit
                WHEN NOT OLD."IsRefusal" OR OLD."AtUtc" BETWEEN datetime('now', '-180 days') AND datetime('now', '+1 day')
                BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER audit_never_delete;");
            migrationBuilder.Sql("CREATE TRIGGER audit_never_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;");

            migrationBuilder.DropTable(
                name: "audit_check");

            migrationBuilder.DropTable(
                name: "sessions");

            migrationBuilder.DropIndex(
                name: "IX_audit_IsRefusal_Sequence",
                table: "audit");

            migrationBuilder.DropColumn(
                name: "Bytes",
                table: "kept_forms");

            migrationBuilder.DropColumn(
                name: "IsRefusal",
                table: "audit");
        }
    }
}
