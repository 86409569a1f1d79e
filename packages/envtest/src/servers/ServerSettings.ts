import { Watchdog } from './Watchdog';

/** The ports of one environment's servers, all on the loopback address. */
export interface ServerPorts {
  etcd: number;
  etcdPeer: number;
  apiServer: number;
}

/** What the servers of one environment share. */
export interface ServerSettings {
  /** The folder with the binaries. */
  assets: string;
  /** The folder with everything that the servers write. */
  folder: string;
  watchdog: Watchdog;
  ports: ServerPorts;
}
