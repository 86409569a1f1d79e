import stringify from 'fast-json-stable-stringify';
import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ObjectLookup } from '../store/ObjectLookup';
import { EntityTransformers } from '../transform/EntityTransformers';
import { ObjectContext, transformObject } from '../transform/transformObject';
import { ExaminedSource } from './planReconcile';
import { parseSourceKey } from './sourceKey';

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

  constructor(options: SourceExaminerOptions) {
    this.#options = options;
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

/** A hash that is the same only for equal entities, regardless of the order of fields. */
export function entityHash(entity: Entity): string {
  return createHash('sha256').update(stringify(entity)).digest('base64url');
}

/** Objects that could not be read, completely or in part. Each is reported once. */
export class SourceProblems {
  readonly #logger: LoggerService;
  readonly #problems = new Map<string, string>();

  constructor(logger: LoggerService) {
    this.#logger = logger;
  }

  get size(): number {
    return this.#problems.size;
  }

  /** Records the problems of a source. */
  note(source: string, problems: readonly string[], consequence: string): void {
    const text = problems.join('; ');
    if (text === '') {
      this.#problems.delete(source);
    } else if (this.#problems.get(source) !== text) {
      this.#problems.set(source, text);
      this.#logger.warn(
        `${source} is not as expected, ${consequence}: ${text}`,
      );
    }
  }
}
