import { failureStep } from './failureStep';
import { kindCheckedStep } from './kindCheckedStep';
import { listedStep } from './listedStep';
import { ReflectorInput } from './ReflectorInput';
import { ReflectorState } from './ReflectorState';
import { ReflectorStep, StepContext } from './ReflectorStep';
import { unexpectedInput } from './unexpectedInput';
import { watchingStep } from './watchingStep';

/**
 * The whole behavior of a reflector: from where it stands and what was observed to what it tells
 * and where it stands then. Pure; network, time and chance are the shell's.
 */
export function stepReflector(
  state: ReflectorState,
  input: ReflectorInput,
  context: StepContext,
): ReflectorStep {
  if (input.type === 'failed') {
    return failureStep(state, input.failure, context);
  }
  if (state.name === 'watching') {
    return watchingStep(state, input, context);
  }
  if (
    (state.name === 'empty' || state.name === 'initPage') &&
    input.type === 'listed'
  ) {
    return listedStep(state, input, context);
  }
  if (state.name === 'initListed' && input.type === 'watchOpened') {
    return {
      state: { ...state, name: 'watching', heard: false },
      events: [],
      report: { type: 'live' },
    };
  }
  if (state.name === 'verifying' && input.type === 'verified') {
    return { state: { ...state, name: 'initListed' }, events: [] };
  }
  if (state.name === 'checkingKind' && input.type === 'kindChecked') {
    return kindCheckedStep(state, input.served, context);
  }
  if (state.name === 'waiting' && input.type === 'waited') {
    return { state: state.next, events: [] };
  }
  return unexpectedInput(state, input);
}
