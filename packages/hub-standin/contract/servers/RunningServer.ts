/** A server that the suite runs against; all that the suite gets of it is the kubeconfig. */
export interface RunningServer {
  kubeconfig: string;
  stop(): Promise<void>;
}
