import { z } from 'zod';

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
            exec: z.looseObject({ command: z.string() }).nullish(),
          })
          .nullish(),
      }),
    )
    .nullish(),
});

export type Kubeconfig = z.infer<typeof kubeconfigSchema>;
