using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UccnPortal.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class StrangersBounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Bytes",
                table: "kept_forms",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsRefusal",
                table: "audit",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "audit_check",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Entries = table.Column<long>(type: "bigint", nullable: false),
                    BrokenAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_check", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ended_sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UntilUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ended_sessions", x => x.Id);
                });

            migrationBuilder.InsertData(
                table: "audit_check",
                columns: new[] { "Id", "AtUtc", "BrokenAt", "Entries" },
                values: new object[] { 1, null, null, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_audit_IsRefusal_Sequence",
                table: "audit",
                columns: new[] { "IsRefusal", "Sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_check");

            migrationBuilder.DropTable(
                name: "ended_sessions");

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
