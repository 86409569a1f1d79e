import { Environment } from '@marcbachmann/cel-js';
import {
  addListFunctions,
  addNetworkFunctions,
  addQuantityFunctions,
  addStringFunctions,
} from './functions';

/** An environment with the functions that Kubernetes offers to rules. */
export function kubernetesEnvironment(): Environment {
  const environment = new Environment({
    enableOptionalTypes: true,
    homogeneousAggregateLiterals: false,
    unlistedVariablesAreDyn: false,
  });
  addListFunctions(environment);
  addStringFunctions(environment);
  addQuantityFunctions(environment);
  addNetworkFunctions(environment);
  return environment;
}
