const { readFileSync, writeFileSync } = require('node:fs');
const { stringifyEntityRef } = require('@backstage/catalog-model');

/** Takes mutations as the catalog does: what it holds, and what was done to it. */
module.exports = class EntityRecorder {
  /** Texts by ref, by provider. */
  #held = new Map();
  #counts = { mutations: 0, added: 0, removed: 0 };
  #lastMutationAt;

  connection(provider) {
    const held = this.#held.get(provider) ?? new Map();
    this.#held.set(provider, held);
    return {
      applyMutation: async mutation => this.#apply(held, mutation),
      refresh: async () => {},
    };
  }

  counts() {
    return {
      ...this.#counts,
      entities: this.#all().length,
      lastMutationAt: this.#lastMutationAt,
    };
  }

  resetCounts() {
    this.#counts = { mutations: 0, added: 0, removed: 0 };
    this.#lastMutationAt = undefined;
  }

  /** How many entities show a text as title or description. */
  showing(text) {
    return this.#all().filter(texts => texts.includes(text)).length;
  }

  save(file) {
    const held = [...this.#held].map(([name, map]) => [name, [...map]]);
    writeFileSync(file, JSON.stringify(held));
  }

  load(file) {
    const held = JSON.parse(readFileSync(file, 'utf8'));
    this.#held = new Map(held.map(([name, pairs]) => [name, new Map(pairs)]));
  }

  #all() {
    return [...this.#held.values()].flatMap(held => [...held.values()]);
  }

  #apply(held, mutation) {
    const given = (
      mutation.type === 'full' ? mutation.entities : mutation.added
    ).map(({ entity }) => entity);
    const refs = new Set(given.map(entity => stringifyEntityRef(entity)));
    const gone =
      mutation.type === 'full'
        ? [...held.keys()].filter(ref => !refs.has(ref))
        : mutation.removed.map(item =>
            item.entity ? stringifyEntityRef(item.entity) : item.entityRef,
          );
    if (given.length === 0 && gone.length === 0) {
      return;
    }
    this.#counts.mutations += 1;
    this.#counts.added += given.length;
    this.#counts.removed += gone.filter(ref => held.delete(ref)).length;
    for (const entity of given) {
      const { title, description } = entity.metadata;
      held.set(stringifyEntityRef(entity), [title, description]);
    }
    this.#lastMutationAt = performance.timeOrigin + performance.now();
  }
};
