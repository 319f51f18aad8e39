using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UccnPortal.Data.Migrations.Sqlite
{
    // Without EF's copy of the model, as Initial.
    [DbContext(typeof(SqlitePortalDb))]
    [Migration("20261130002734_ReportsDocumentsAndCountryNames")]
    public sealed class ReportsDocumentsAndCountryNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Alpha3",
                table: "countries",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "M49",
                table: "countries",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "calls_documents",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text_En = table.Column<string>(type: "TEXT", nullable: false),
                    Text_EnState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Text_ZhState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calls_documents", x => new { x.RecordId, x.Key });
                    table.ForeignKey(
                        name: "FK_calls_documents_calls_RecordId",
                        column: x => x.RecordId,
                        principalTable: "calls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "countries_names",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NeedsReview = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_countries_names", x => new { x.RecordId, x.Key });
                    table.ForeignKey(
                        name: "FK_countries_names_countries_RecordId",
                        column: x => x.RecordId,
                        principalTable: "countries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reader_reports",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 11, nullable: false),
                    FormId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Page = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ChangedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reader_reports", x => x.Sequence);
                    table.ForeignKey(
                        name: "FK_reader_reports_records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateIndex(
                name: "IX_reader_reports_FormId",
                table: "reader_reports",
                column: "FormId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reader_reports_Number",
                table: "reader_reports",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reader_reports_RecordId",
                table: "reader_reports",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_reader_reports_State",
                table: "reader_reports",
                column: "State");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "calls_documents");

            migrationBuilder.DropTable(
                name: "countries_names");

            migrationBuilder.DropTable(
                name: "reader_reports");

            migrationBuilder.DropColumn(
                name: "Alpha3",
                table: "countries");

            migrationBuilder.DropColumn(
                name: "M49",
                table: "countries");
        }
    }
}
