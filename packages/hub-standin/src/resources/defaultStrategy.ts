import { validateSubdomainName } from '../meta';
import type { ResourceStrategy } from './ResourceStrategy';

/** How most built-in kinds behave; the others say what they do differently. */
export const defaultStrategy: ResourceStrategy = {
  allowsUnconditionalUpdate: true,
  allowsCreateOnUpdate: false,
  returnsDeletedObject: false,
  countsGenerations: false,
  validateName: validateSubdomainName,
};
