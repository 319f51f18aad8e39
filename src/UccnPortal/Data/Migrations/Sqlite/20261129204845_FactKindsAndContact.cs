using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UccnPortal.Data.Migrations.Sqlite
{
    // Without EF's copy of the model, as Initial.
    [DbContext(typeof(SqlitePortalDb))]
    [Migration("20261129204845_FactKindsAndContact")]
    public sealed class FactKindsAndContact : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ContactEmail",
                table: "settings",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "cities_facts",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Milestone");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ContactEmail",
                table: "settings");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "cities_facts");
        }
    }
}
