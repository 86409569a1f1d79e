import { systemClock } from '@paletteai/hub-standin';
import { HubControllers } from './controllers';
import { Sandbox, SandboxOrigin } from './Sandbox';
import { SandboxOptions } from './SandboxOptions';
import { SandboxServer } from './SandboxServer';
import { moveState, StateFile, StoredState } from './state';

/** How often the state is written while it runs. */
const saveEveryMs = 5_000;

/**
 * Starts the stand-ins for a hub, its spokes, Palette, Hugging Face, NVIDIA NGC and an identity provider on the
 * loopback address.
 * @public
 */
export async function startSandbox(
  options: SandboxOptions = {},
): Promise<Sandbox> {
  const file =
    options.dataFolder === undefined
      ? undefined
      : StateFile.create(options.dataFolder);
  const stored: StoredState = file?.read() ?? { kind: 'absent' };
  const saved = stored.kind === 'found' ? stored.state : undefined;
  const server = await SandboxServer.start(options, saved, moveState);
  const stopSaving = file ? keepSaving(server, file, options) : () => {};
  const controllers = options.controllers
    ? control(server, options)
    : undefined;
  return Sandbox.create({
    server,
    origin: originOf(stored),
    onStop: async () => {
      await controllers?.stop();
      stopSaving();
    },
  });
}

function control(
  { parts: { place, tokens } }: SandboxServer,
  { clock }: SandboxOptions,
): HubControllers {
  return HubControllers.start(
    { url: `${place.url}/hub`, token: tokens.admin },
    {
      clock,
      onProblem: message =>
        process.emitWarning(`The sandbox's controllers: ${message}`),
    },
  );
}

function originOf(stored: StoredState): SandboxOrigin {
  switch (stored.kind) {
    case 'found':
      return { kind: 'restored', file: stored.file };
    case 'broken':
      return { kind: 'broken', files: stored.files };
    default:
      return { kind: 'fresh' };
  }
}

/** @returns what saves once more and ends the saving */
function keepSaving(
  server: SandboxServer,
  file: StateFile,
  { clock = systemClock }: SandboxOptions,
): () => void {
  let cancel = () => {};
  // A full disk is not a reason to end what someone works with.
  const save = () => {
    try {
      file.write(server.save());
    } catch (error) {
      process.emitWarning(`The sandbox could not save its state: ${error}`);
    }
  };
  const again = () => {
    cancel = clock.after(saveEveryMs, () => {
      save();
      again();
    });
  };
  save();
  again();
  return () => {
    cancel();
    save();
  };
}
