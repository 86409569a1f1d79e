import type { KubernetesObject } from '../meta';

/** A column of a Table. Cells come from a JSON path, or from code for what no path can say. */
export interface PrinterColumn {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly description?: string;
  /** 0 columns are always shown, others by `-o wide`. */
  readonly priority?: number;
  readonly jsonPath?: string;
  readonly cell?: (object: KubernetesObject, now: number) => string | number;
}
