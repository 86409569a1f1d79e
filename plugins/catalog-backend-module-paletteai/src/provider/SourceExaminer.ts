import { setImmediate as breathe } from 'node:timers/promises';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { entityHash } from '../reconcile/entityHash';
import { ExaminedSource } from '../reconcile/ExaminedSource';
import { parseSourceKey } from '../reconcile/sourceKey';
import { EntityTransformers } from '../transform/EntityTransformers';
import { ObjectContext, transformObject } from '../transform/transformObject';
import { ObjectLookup } from './ObjectLookup';
import { SourceProblems } from './SourceProblems';

/** Options of {@link SourceExaminer}. */
export interface SourceExaminerOptions {
  readonly lookup: ObjectLookup;
  readonly context: ObjectContext;
  readonly transformers: EntityTransformers;
  readonly problems: SourceProblems;
}

/** So many objects take some milliseconds; then others get their turn. */
const AT_A_TIME = 50;

/** Finds out what there is in place of sources, and which entities it should have. */
export class SourceExaminer {
  readonly #options: SourceExaminerOptions;

  private constructor(options: SourceExaminerOptions) {
    this.#options = options;
  }

  static create(options: SourceExaminerOptions): SourceExaminer {
    return new SourceExaminer(options);
  }

  /** @param sources - with whether the deletion of each was announced */
  async examine(
    sources: ReadonlyMap<string, boolean>,
  ): Promise<Map<string, ExaminedSource>> {
    const examined = new Map<string, ExaminedSource>();
    for (const [source, announced] of sources) {
      examined.set(source, this.#examineOne(source, announced));
      if (examined.size % AT_A_TIME === 0) {
        await breathe();
      }
    }
    return examined;
  }

  #examineOne(key: string, announced: boolean): ExaminedSource {
    const { lookup, context, transformers, problems } = this.#options;
    const source = parseSourceKey(key);
    const object = source && lookup.find(source);
    if (!source || !object) {
      problems.note(key, [], '');
      return source && lookup.isUnreadable(source)
        ? { type: 'unreadable' }
        : { type: 'absent', announced };
    }
    const transformed = transformObject(
      source.kind,
      object,
      context,
      transformers,
    );
    if (transformed.type === 'unreadable') {
      problems.note(
        key,
        transformed.problems,
        'so the catalog keeps its previous entity',
      );
      return { type: 'unreadable' };
    }
    problems.note(key, transformed.problems, 'so its entity may be incomplete');
    return {
      type: 'present',
      entities: transformed.entities.map(entity => ({
        ref: stringifyEntityRef(entity),
        hash: entityHash(entity),
        entity,
      })),
    };
  }
}
