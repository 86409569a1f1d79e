import { ReflectorInput } from './ReflectorInput';
import { ReflectorState } from './ReflectorState';

/** Only a mistake in the shell leads here. */
export function unexpectedInput(
  state: ReflectorState,
  input: ReflectorInput,
): never {
  throw new Error(
    `A reflector in the state "${state.name}" cannot take "${input.type}"`,
  );
}
