import { z } from 'zod';

/** A program that gives credentials. */
const execSchema = z.object({
  command: z.string().min(1),
  args: z.array(z.string()).nullish(),
  env: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
  apiVersion: z.string().nullish(),
  interactiveMode: z.string().nullish(),
  provideClusterInfo: z.boolean().nullish(),
});

/** The parts of a kubeconfig file that decide how the portal connects; the rest is passed on. */
export const kubeconfigSchema = z.looseObject({
  'current-context': z.string().nullish(),
  contexts: z
    .array(
      z.looseObject({
        name: z.string(),
        context: z.looseObject({
          cluster: z.string(),
          user: z.string().nullish(),
        }),
      }),
    )
    .nullish(),
  clusters: z
    .array(
      z.looseObject({
        name: z.string(),
        cluster: z.looseObject({
          server: z.string(),
          'insecure-skip-tls-verify': z.boolean().nullish(),
          'proxy-url': z.string().nullish(),
          extensions: z.array(z.looseObject({ name: z.string() })).nullish(),
        }),
      }),
    )
    .nullish(),
  users: z
    .array(
      z.looseObject({
        name: z.string(),
        user: z
          .looseObject({
            as: z.string().nullish(),
            'as-groups': z.array(z.string()).nullish(),
            token: z.string().nullish(),
            tokenFile: z.string().nullish(),
            exec: execSchema.nullish(),
            'auth-provider': z.looseObject({ name: z.string() }).nullish(),
          })
          .nullish(),
      }),
    )
    .nullish(),
});

export type Kubeconfig = z.infer<typeof kubeconfigSchema>;

export type ExecPlugin = z.infer<typeof execSchema>;
