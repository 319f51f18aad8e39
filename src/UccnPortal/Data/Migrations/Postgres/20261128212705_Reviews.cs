using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UccnPortal.Data.Migrations.Postgres
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
                type: "text",
                nullable: false,
                defaultValue: "");

            // Where there is no draft, what is known of the translations is known of what is public.
            migrationBuilder.Sql("""UPDATE records SET "OutdatedInPublic" = "Outdated" WHERE "DraftNumber" IS NULL;""");

            migrationBuilder.CreateTable(
                name: "reviews",
                columns: table => new
                {
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    LookedAtUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LookedBy = table.Column<string>(type: "text", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    MailTo = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    SetBy = table.Column<string>(type: "text", nullable: false),
                    MailingSinceUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    MailedAtUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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
