using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portal.Migrations.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class SchedulesAndWorkingCopies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "schedules",
                columns: table => new
                {
                    ItemId = table.Column<string>(type: "character varying(100)", nullable: false),
                    CultureName = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Actor = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schedules", x => new { x.ItemId, x.CultureName });
                    table.ForeignKey(
                        name: "FK_schedules_versions_ItemId_CultureName_Version",
                        columns: x => new { x.ItemId, x.CultureName, x.Version },
                        principalTable: "versions",
                        principalColumns: new[] { "ItemId", "CultureName", "Number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "working_copies",
                columns: table => new
                {
                    ItemId = table.Column<string>(type: "character varying(100)", nullable: false),
                    CultureName = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Author = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Content = table.Column<string>(type: "json", nullable: false),
                    BasedOn = table.Column<int>(type: "integer", nullable: false),
                    SavedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_working_copies", x => new { x.ItemId, x.CultureName, x.Author });
                    table.ForeignKey(
                        name: "FK_working_copies_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_schedules_At",
                table: "schedules",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_schedules_ItemId_CultureName_Version",
                table: "schedules",
                columns: new[] { "ItemId", "CultureName", "Version" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "schedules");

            migrationBuilder.DropTable(
                name: "working_copies");
        }
    }
}
