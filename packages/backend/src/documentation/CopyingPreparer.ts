import type { RootConfigService } from '@backstage/backend-plugin-api';
import { type Entity, getEntitySourceLocation } from '@backstage/catalog-model';
import type {
  PreparerBase,
  PreparerOptions,
  PreparerResponse,
} from '@backstage/plugin-techdocs-node';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyDocumentation } from './copyDocumentation';

/**
 * Prepares a folder like another preparer, but hands out a copy of its documentation: the
 * generator of TechDocs writes into the folder that it gets.
 */
export class CopyingPreparer implements PreparerBase {
  static fromConfig(config: RootConfigService, preparer: PreparerBase) {
    return new CopyingPreparer(
      preparer,
      config.getOptionalString('backend.workingDirectory') ?? tmpdir(),
    );
  }

  private constructor(
    private readonly preparer: PreparerBase,
    private readonly workingDirectory: string,
  ) {}

  /** The copy, or the files that were downloaded, are of no use after the build. */
  shouldCleanPreparedDirectory(): boolean {
    return true;
  }

  async prepare(
    entity: Entity,
    options?: PreparerOptions,
  ): Promise<PreparerResponse> {
    const prepared = await this.preparer.prepare(entity, options);
    if (getEntitySourceLocation(entity).type !== 'file') {
      return prepared;
    }
    const copy = await mkdtemp(
      join(await realpath(this.workingDirectory), 'documentation-'),
    );
    try {
      await copyDocumentation(prepared.preparedDir, copy);
    } catch (error) {
      await rm(copy, { recursive: true, force: true });
      throw error;
    }
    return { ...prepared, preparedDir: copy };
  }
}
