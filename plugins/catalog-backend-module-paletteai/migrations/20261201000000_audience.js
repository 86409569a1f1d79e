// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('paletteai_catalog_secrets', table => {
    table.comment('Random secrets of this installation');
    table.string('name', 255).notNullable().primary();
    table.string('value', 255).notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('paletteai_catalog_secrets');
};
