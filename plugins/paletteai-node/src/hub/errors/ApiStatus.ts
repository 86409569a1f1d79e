import { z } from 'zod';

const causeSchema = z.looseObject({
  reason: z.string().optional(),
  message: z.string().optional(),
  field: z.string().optional(),
});

const statusSchema = z.looseObject({
  kind: z.literal('Status'),
  code: z.number().optional(),
  reason: z.string().optional(),
  message: z.string().optional(),
  details: z
    .looseObject({
      name: z.string().optional(),
      group: z.string().optional(),
      kind: z.string().optional(),
      causes: z.array(causeSchema).nullish(),
      retryAfterSeconds: z.number().optional(),
    })
    .nullish(),
});

/** The `Status` object with which a Kubernetes API server explains a failure. */
export type ApiStatus = z.infer<typeof statusSchema>;
export type ApiStatusCause = z.infer<typeof causeSchema>;

/** Returns undefined for anything else, such as the text of a proxy. */
export function parseApiStatus(text: string): ApiStatus | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return toApiStatus(value);
}

export function toApiStatus(value: unknown): ApiStatus | undefined {
  const result = statusSchema.safeParse(value);
  return result.success ? result.data : undefined;
}
