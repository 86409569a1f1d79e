/**
 * What the browser tests run on. `program` serves the hub and everything beside it; `specs` are the tests that run
 * there when the command line names none.
 */
export const hubs = {
  sandbox: { program: 'packages/sandbox/src/cli.ts', specs: [] },
  kubernetes: {
    program: 'packages/sandbox/realHub/cli.ts',
    specs: ['mainJob.spec.ts'],
  },
};

/** Reads `[--hub NAME] [what Playwright is to get]…`; without a name the tests run on every hub. */
export function readArguments(args) {
  const [first, name, ...rest] = args;
  if (first !== '--hub') {
    return { names: Object.keys(hubs), rest: args };
  }
  if (!Object.hasOwn(hubs, name ?? '')) {
    throw new Error(
      `--hub must be one of ${Object.keys(hubs).join(', ')}, not ${name}`,
    );
  }
  return { names: [name], rest };
}

/** The arguments of Playwright for a hub; undefined if no requested test runs there. */
export function playwrightArguments(name, rest) {
  const { specs } = hubs[name];
  const isSpec = argument => /\.spec(\.ts)?(:\d+)?$/.test(argument);
  const asked = rest.filter(isSpec);
  if (specs.length === 0) {
    return rest;
  }
  if (asked.length === 0) {
    return [...specs, ...rest];
  }
  const runs = asked.filter(spec =>
    specs.some(known => spec.includes(known.replace(/\.ts$/, ''))),
  );
  return runs.length === 0
    ? undefined
    : [...runs, ...rest.filter(argument => !isSpec(argument))];
}
