const MIB_PER_GIB = 1024;

/** Memory for people to compare: in GiB and rounded, as machines report odd amounts. */
export function roundedMemory(mebibytes: number): string {
  return mebibytes < MIB_PER_GIB
    ? `${mebibytes} MiB`
    : `${Math.round(mebibytes / MIB_PER_GIB)} GiB`;
}
