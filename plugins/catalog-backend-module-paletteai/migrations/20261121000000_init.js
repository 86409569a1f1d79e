// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('paletteai_catalog_entities', table => {
    table.comment(
      'Entities that were given to the catalog, to tell what changed and what is gone',
    );
    table
      .string('provider', 255)
      .notNullable()
      .comment('Name of the entity provider that gave it');
    table.string('entity_ref', 255).notNullable();
    table
      .text('source')
      .notNullable()
      .comment('The object on the hub that it was made from');
    table
      .string('hash', 64)
      .notNullable()
      .comment('Of the entity; empty while it is being given');
    table.primary(['provider', 'entity_ref']);
  });
  await knex.schema.createTable('paletteai_catalog_leases', table => {
    table.comment('Which replica gives entities to the catalog');
    table.string('name', 255).notNullable().primary();
    table
      .string('holder', 255)
      .notNullable()
      .comment('The replica; empty when it has let go');
    table
      .bigInteger('revision')
      .notNullable()
      .comment('Changes with every heartbeat');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('paletteai_catalog_leases');
  await knex.schema.dropTable('paletteai_catalog_entities');
};
