import { JsonObject } from '@backstage/types';
import { IdentityProviderState } from '../idp';
import { PaletteState } from '../palette';
import { SandboxPlace } from './SandboxPlace';

/** The form of the file; a file of another form is not read. @internal */
export const stateFormat = 1;

/** Everything that outlives a restart; all of it is to be kept secret. @internal */
export interface SandboxState {
  readonly format: typeof stateFormat;
  /** Where the sandbox was reached. Objects on the hub name it. */
  readonly place: SandboxPlace;
  readonly tokenSecret: string;
  readonly identityProvider: IdentityProviderState;
  readonly palette: PaletteState;
  readonly hub: readonly JsonObject[];
  readonly spokes: Readonly<Record<string, readonly JsonObject[]>>;
}
