import * as z from 'zod/v4';
import type { MessageCode } from '../../problems/messages';
import { MemoryParseResult, parseMemory } from '../../quantities/parseMemory';
import { report } from './fields/checks';

type Reason = Extract<MemoryParseResult, { ok: false }>['reason'];

/** An amount of memory with its unit, such as `16 GiB`. @internal */
export function memory(subject: 'nodePool' | 'gpu') {
  const codes: Record<Reason, MessageCode> = {
    empty: `${subject}.memory.number`,
    number: `${subject}.memory.number`,
    'unit-missing': `${subject}.memory.unit`,
    'unit-unknown': `${subject}.memory.unit`,
    'too-large': `${subject}.memory.tooLarge`,
  };
  return z
    .string({ error: codes['unit-missing'] })
    .trim()
    .check(context => {
      const parsed = parseMemory(context.value);
      if (!parsed.ok) {
        report(context, codes[parsed.reason]);
      }
    });
}

/** @internal */
export function renderMemory(
  amount: string | undefined,
): { memoryMiB: number } | undefined {
  const memoryMiB = mebibytesOf(amount);
  return memoryMiB === undefined ? undefined : { memoryMiB };
}

/** The amount in a request that was validated. @internal */
export function mebibytesOf(amount: string | undefined): number | undefined {
  const parsed = amount === undefined ? undefined : parseMemory(amount);
  return parsed?.ok ? parsed.mebibytes : undefined;
}
