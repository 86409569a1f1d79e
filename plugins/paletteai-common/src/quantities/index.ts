export { MEMORY_UNITS } from './memoryUnits';
export type { MemoryUnit } from './memoryUnits';
export type { MemoryParseResult } from './parseMemory';
