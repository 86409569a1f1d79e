import * as z from 'zod/v4';
import { TAINT_EFFECTS } from './nodePools';
import { isLabelValue, isQualifiedName } from '../fields/keyValues';
import { checkUnique } from '../fields/lists';
import { report } from '../fields/report';

/** Taints of nodes. @internal */
export function taints() {
  return z
    .array(taint(), { error: 'request.invalid' })
    .max(32, { error: 'cluster.tooMany', abort: true })
    .check(context => {
      checkUnique(
        context,
        'nodePool.taint.duplicate',
        ({ key, effect }) => key && `${key}:${effect}`,
      );
    })
    .default([]);
}

function taint() {
  return z.strictObject(
    {
      key: z
        .string({ error: 'metadata.label.key' })
        .trim()
        .check(context => {
          const key = context.value;
          if (!isQualifiedName(key)) {
            report(context, 'metadata.label.key', [], { key });
          }
        }),
      value: z
        .string({ error: 'metadata.label.value' })
        .trim()
        .check(context => {
          if (!isLabelValue(context.value)) {
            report(context, 'metadata.label.value', [], { key: 'value' });
          }
        })
        .optional(),
      effect: z.enum(TAINT_EFFECTS, { error: 'nodePool.taint.effect' }),
    },
    { error: 'request.invalid' },
  );
}
