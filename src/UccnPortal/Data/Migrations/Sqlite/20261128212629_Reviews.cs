using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UccnPortal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Reviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "OutdatedInPublic",
                table: "records",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            // Where there is no draft, what is known of the translations is known of what is public.
            migrationBuilder.Sql("""UPDATE records SET "OutdatedInPublic" = "Outdated" WHERE "DraftNumber" IS NULL;""");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "reviews");

            migrationBuilder.DropColumn(
                name: "OutdatedInPublic",
                table: "records");
        }
    }
}
