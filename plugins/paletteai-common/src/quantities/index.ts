export { formatMemory } from './formatMemory';
export { MEMORY_UNITS } from './memoryUnits';
export type { MemoryUnit } from './memoryUnits';
export { parseMemory } from './parseMemory';
export type { MemoryParseResult } from './parseMemory';
