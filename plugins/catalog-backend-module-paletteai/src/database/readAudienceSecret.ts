import { randomBytes } from 'node:crypto';
import { Knex } from 'knex';

const TABLE = 'paletteai_catalog_secrets';
const NAME = 'audience';
const BYTES = 32;

/**
 * The secret of this installation that hides groups in entities, which all replicas share. The first
 * one to ask makes it.
 */
export async function readAudienceSecret(knex: Knex): Promise<string> {
  await knex(TABLE)
    .insert({ name: NAME, value: randomBytes(BYTES).toString('hex') })
    .onConflict('name')
    .ignore();
  const { value } = await knex(TABLE).where({ name: NAME }).first('value');
  return value;
}
