import { PaletteOperation } from '../http/PaletteOperation';
import { accountOperations } from './accountOperations';
import { clusterReadOperations } from './clusterReadOperations';
import { clusterWriteOperations } from './clusterWriteOperations';
import { edgeHostOperations } from './edgeHostOperations';
import { eventOperations } from './eventOperations';
import { machinePoolOperations } from './machinePoolOperations';
import { profileOperations } from './profileOperations';

/** All operations. @internal */
export const paletteOperations: readonly PaletteOperation[] = [
  ...accountOperations,
  ...edgeHostOperations,
  ...profileOperations,
  ...clusterReadOperations,
  ...clusterWriteOperations,
  ...machinePoolOperations,
  ...eventOperations,
];
