import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderConfiguration } from './renderConfiguration.mjs';

const object = properties => ({ type: 'object', properties });

function schemasWith(hub) {
  return [
    object({
      paletteai: object({
        hubs: { type: 'object', additionalProperties: hub },
        groups: object({}),
        integrations: object({}),
        egress: object({}),
        signIn: object({}),
        templates: object({}),
      }),
      catalog: object({ providers: object({ paletteai: object({}) }) }),
      auth: object({ providers: object({ paletteai: object({}) }) }),
      portal: object({}),
    }),
  ];
}

describe('the page about the settings', () => {
  it('names what stands below a name of free choice', () => {
    const page = renderConfiguration(
      schemasWith(object({ uiUrl: { type: 'string', description: 'Where.' } })),
    );
    assert.match(
      page,
      /\| `paletteai\.hubs\.<name>\.uiUrl` \| string \| Where\. \|/,
    );
  });

  it('joins what several packages say of one part', () => {
    const [all] = schemasWith(object({}));
    const page = renderConfiguration([
      all,
      object({
        portal: object({ title: { type: 'string' } }),
      }),
      object({
        portal: object({ owner: { type: 'string' } }),
      }),
    ]);
    assert.match(page, /`portal\.title`[^]*`portal\.owner`/);
  });

  it('does not leave a setting out without a word', () => {
    const [all] = schemasWith(object({}));
    const more = object({ paletteai: object({ colour: object({}) }) });
    assert.throws(
      () => renderConfiguration([all, more]),
      /No section of the page is about paletteai\.colour/,
    );
  });

  it('says which values are allowed, and which are secrets', () => {
    const page = renderConfiguration(
      schemasWith(
        object({
          mode: { enum: ['a', 'b'], description: 'One of\n two.' },
          token: { type: 'string', visibility: 'secret' },
        }),
      ),
    );
    assert.match(page, /hubs\.<name>\.mode` \| `a` or `b` \| One of two\. \|/);
    assert.match(page, /hubs\.<name>\.token` \| string \| Secret\. \|/);
  });

  it('goes into lists and alternatives', () => {
    const page = renderConfiguration(
      schemasWith(
        object({
          resolvers: {
            type: 'array',
            items: {
              anyOf: [
                object({ claim: { type: 'string' } }),
                object({ domain: { type: 'string' } }),
              ],
            },
          },
        }),
      ),
    );
    assert.match(page, /resolvers\[\]\.claim`/);
    assert.match(page, /resolvers\[\]\.domain`/);
  });

  it('says a duration as one value, and a list of texts as well', () => {
    const page = renderConfiguration(
      schemasWith(
        object({
          pause: { anyOf: [object({ minutes: {} }), { type: 'string' }] },
          names: { type: 'array', items: { type: 'string' } },
        }),
      ),
    );
    assert.match(page, /<name>\.pause` \| duration or string \|/);
    assert.match(page, /<name>\.names` \| list of string \|/);
    assert.doesNotMatch(page, /minutes`/);
  });

  it('refuses schemas that lack a part of the page', () => {
    assert.throws(
      () => renderConfiguration([object({})]),
      /No package has a schema of paletteai\.hubs/,
    );
  });
});
