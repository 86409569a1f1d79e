import { ReflectorState } from './ReflectorState';

/** What a reflector does next. */
export type ReflectorCommand =
  | { readonly type: 'list'; readonly continueToken?: string }
  | { readonly type: 'openWatch'; readonly resourceVersion: string }
  | { readonly type: 'readWatch' }
  | { readonly type: 'verify'; readonly resourceVersion: string }
  | { readonly type: 'checkKind' }
  | { readonly type: 'wait'; readonly delayMs: number };

export function nextCommand(state: ReflectorState): ReflectorCommand {
  switch (state.name) {
    case 'empty':
      return { type: 'list' };
    case 'initPage':
      return { type: 'list', continueToken: state.continueToken };
    case 'initListed':
      return { type: 'openWatch', resourceVersion: state.resourceVersion };
    case 'watching':
      return { type: 'readWatch' };
    case 'verifying':
      return { type: 'verify', resourceVersion: state.resourceVersion };
    case 'checkingKind':
      return { type: 'checkKind' };
    case 'waiting':
      return { type: 'wait', delayMs: state.delayMs };
    default:
      throw new Error(`Unknown state ${JSON.stringify(state satisfies never)}`);
  }
}
