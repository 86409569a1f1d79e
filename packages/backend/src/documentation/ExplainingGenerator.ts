import { toError } from '@backstage/errors';
import {
  type GeneratorRunOptions,
  TechdocsGenerator,
} from '@backstage/plugin-techdocs-node';
import { explainBuildFailure } from './explainBuildFailure';

/** Throws errors that may be shown to people; what happened is in the build logs. */
export class ExplainingGenerator extends TechdocsGenerator {
  async run(options: GeneratorRunOptions): Promise<void> {
    try {
      await super.run(options);
    } catch (error) {
      options.logger.error(toError(error).message);
      throw new Error(explainBuildFailure(error));
    }
  }
}
