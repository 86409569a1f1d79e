/**
 * Key that represents every GPU family without an entry of its own.
 *
 * @public
 */
export const DEFAULT_GPU_FAMILY = 'Default';

const VENDORS: { name: string; pattern: RegExp }[] = [
  { name: 'NVIDIA', pattern: /\bnvidia\b/i },
  {
    name: 'AMD',
    pattern: /\badvanced micro devices\b|\bamd\b|\bati\b/i,
  },
  { name: 'Intel', pattern: /\bintel\b/i },
];

// Data center models whose maker needs no saying, so that `A100` and `NVIDIA A100` are one family.
const MODELS: { name: string; pattern: RegExp }[] = [
  {
    name: 'NVIDIA',
    pattern:
      /^(A2|A10G?|A16|A30X?|A40|A100X?|A800|B100|B200|B300|GB200|GB300|GH200|H20|H100|H200|H800|L4|L20|L40S?|P4|P40|P100|T4|V100)$/,
  },
  { name: 'AMD', pattern: /^MI\d{2,3}[AX]?$/ },
];

// Words that name the maker, the product line or the shape of the board, none of which distinguish families.
const NOISE =
  /^(nvidia|corporation|corp|inc|advanced|micro|devices|amd|ati|intel|tesla|quadro|geforce|instinct|data|center|gpu|graphics|controller|3d|vga|display|compatible|accelerator|pcie|pci|e|sxm\d*|nvl\d*|oam|hbm\d*e?|\d+\s*(gb|gib|g)|rev|ctrl|flex)$/i;

// Names of chip designs, which say no more than a known model does.
const ARCHITECTURE =
  /^(ampere|hopper|ada|lovelace|volta|turing|pascal|blackwell|grace|aqua|vanjaram|cdna\d?|rdna\d?|gen(eration)?)$/i;

/**
 * Brings the many spellings of a GPU family to one form, `VENDOR-MODEL`.
 *
 * Understands the names that PaletteAI uses (`NVIDIA A100`, `NVIDIA-A100`,
 * `A-100`, `Ampere A100`), product labels of nodes (`NVIDIA-A100-SXM4-80GB`) and
 * the text that `lspci` prints and Palette passes on (`GA100 [A100 SXM4 80GB]`).
 * A slice of a GPU is a family of its own (`NVIDIA-A100-MIG-1G.5GB`). What it does not
 * understand it returns trimmed and with single dashes, so nothing is lost.
 *
 * @param text - the family as someone wrote it
 * @param vendor - the maker, where it is known apart from the text
 * @public
 */
export function normalizeGpuFamily(text: string, vendor?: string): string {
  const trimmed = text.trim();
  if (trimmed.toLowerCase() === DEFAULT_GPU_FAMILY.toLowerCase()) {
    return DEFAULT_GPU_FAMILY;
  }
  const model = findModel(trimmed);
  if (!model) {
    return joinWords(trimmed);
  }
  const vendorName =
    findVendor(`${vendor ?? ''} ${trimmed}`) ??
    MODELS.find(known => known.pattern.test(model))?.name;
  return vendorName ? `${vendorName}-${model}` : model;
}

function findVendor(text: string): string | undefined {
  // A dash or underscore is not a word boundary for our purpose.
  const spaced = text.replace(/[-_]/g, ' ');
  return VENDORS.find(vendor => vendor.pattern.test(spaced))?.name;
}

function findModel(text: string): string | undefined {
  // lspci gives the chip first and the product in the last pair of brackets; `[AMD/ATI]` is the maker.
  const brackets = [...text.matchAll(/\[([^\][]*)\]/g)]
    .map(match => match[1])
    .filter(content => modelWords(content).length > 0);
  const words = modelWords(brackets.at(-1) ?? text);
  return words.length > 0 ? words.join('-') : undefined;
}

function modelWords(text: string): string[] {
  const words = text
    .replace(/\(rev [^()]*\)/gi, ' ')
    .split(/[^A-Za-z0-9.]+/)
    .map(withoutOuterDots)
    .filter(word => word !== '' && !NOISE.test(word))
    .map(word => (/\d/.test(word) ? word.toUpperCase() : word));
  const joined = joinKnownModels(words);
  return joined.some(isKnownModel)
    ? joined.filter(word => !ARCHITECTURE.test(word))
    : joined;
}

/** `A 100` is a spelling of `A100`; `RTX 6000` is not one of `RTX6000`, which is no known model. */
function joinKnownModels(words: readonly string[]): string[] {
  const result: string[] = [];
  for (const word of words) {
    const last = result.at(-1);
    const joined = `${last ?? ''}${word}`.toUpperCase();
    if (last !== undefined && isKnownModel(joined)) {
      result[result.length - 1] = joined;
    } else {
      result.push(word);
    }
  }
  return result;
}

function isKnownModel(word: string): boolean {
  return MODELS.some(({ pattern }) => pattern.test(word));
}

// An expression for the dots at the end would take quadratic time.
function withoutOuterDots(word: string): string {
  let [start, end] = [0, word.length];
  while (word[start] === '.') {
    start += 1;
  }
  while (end > start && word[end - 1] === '.') {
    end -= 1;
  }
  return word.slice(start, end);
}

function joinWords(text: string): string {
  return text
    .split(/[^A-Za-z0-9.]+/)
    .filter(word => word !== '')
    .join('-');
}
