// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('paletteai_catalog_leases', table => {
    table
      .bigInteger('fence')
      .notNullable()
      .defaultTo(0)
      .comment(
        'Changes when another replica takes the lease, and when one wrote that no longer held it',
      );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('paletteai_catalog_leases', table => {
    table.dropColumn('fence');
  });
};
